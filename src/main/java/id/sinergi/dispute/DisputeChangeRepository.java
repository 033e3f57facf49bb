package id.sinergi.dispute;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds and keeps what was changed of cases. */
interface DisputeChangeRepository extends Repository<DisputeChangeEntity, Long> {

    /** The oldest first. */
    List<DisputeChangeEntity> findByDisputeOrderById(int dispute);

    DisputeChangeEntity saveAndFlush(DisputeChangeEntity change);
}
