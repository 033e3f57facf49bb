package id.sinergi.agreement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the agreements. */
interface AgreementRepository extends Repository<AgreementEntity, Short> {

    List<AgreementEntity> findAllByParentIsNullOrderByIdAsc();

    Optional<AgreementEntity> findByCode(String code);

    List<AgreementEntity> findAllByParentOrderById(short parent);

    @Query("select max(a.id) from AgreementEntity a")
    short last();

    AgreementEntity saveAndFlush(AgreementEntity agreement);
}
