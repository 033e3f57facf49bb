package id.sinergi.sender;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds and keeps the senders. */
interface SenderRepository extends Repository<SenderEntity, Short> {

    Optional<SenderEntity> findById(short number);

    Optional<SenderEntity> findByNameIgnoreCase(String name);

    /** Those of the ministries first. */
    List<SenderEntity> findAllByOrderById();

    boolean existsByCentre(short centre);

    SenderEntity save(SenderEntity sender);
}
