package id.sinergi.stocktake;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds and keeps when agreements were gone through. */
interface StocktakeRepository extends Repository<StocktakeEntity, Integer> {

    Optional<StocktakeEntity> findFirstByAgreementAndHeldOnBeforeOrderByIdDesc(String agreement, LocalDate day);

    StocktakeEntity saveAndFlush(StocktakeEntity entity);
}
