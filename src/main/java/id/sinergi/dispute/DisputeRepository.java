package id.sinergi.dispute;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds and keeps cases. */
interface DisputeRepository extends Repository<DisputeEntity, Integer> {

    /** The newest first. */
    List<DisputeEntity> findByAgreementOrderByNumberDesc(String agreement);

    List<DisputeEntity> findByStateOrderByNumber(DisputeState state);

    Optional<DisputeEntity> findByNumber(int number);

    DisputeEntity saveAndFlush(DisputeEntity dispute);
}
