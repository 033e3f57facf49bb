package id.sinergi.definition;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds and keeps the defined indicators. */
interface DefinedIndicatorRepository extends Repository<DefinedIndicatorEntity, String> {

    List<DefinedIndicatorEntity> findAllByOrderByCode();

    Optional<DefinedIndicatorEntity> findByCode(String code);

    DefinedIndicatorEntity save(DefinedIndicatorEntity one);

    void delete(DefinedIndicatorEntity one);
}
