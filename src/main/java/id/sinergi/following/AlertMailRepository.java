package id.sinergi.following;

import id.sinergi.following.AlertPost.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the mails to followers. */
interface AlertMailRepository extends Repository<AlertMailEntity, Long> {

    Optional<AlertMailEntity> findById(long id);

    Optional<AlertMailEntity> findByIdAndState(long id, State state);

    /** Those that were not sent, the oldest first; what is older than a moment is no news any more. */
    @Query("""
            select m from AlertMailEntity m where m.queuedAt > :since
            and m.state in (id.sinergi.following.AlertPost.State.WAITING, id.sinergi.following.AlertPost.State.FAILED)
            order by m.id
            """)
    List<AlertMailEntity> unsent(Instant since);

    AlertMailEntity save(AlertMailEntity mail);
}
