package id.sinergi.briefing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds and keeps the addresses; only users have one. */
interface MailAddressRepository extends Repository<MailAddressEntity, String> {

    Optional<MailAddressEntity> findById(String username);

    List<MailAddressEntity> findAllByOrderByUsername();

    MailAddressEntity save(MailAddressEntity address);

    void deleteById(String username);
}
