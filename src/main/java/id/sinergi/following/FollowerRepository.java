package id.sinergi.following;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Finds and keeps how followers want to be told. */
interface FollowerRepository extends Repository<FollowerEntity, String> {

    /** Hibernate's way to say that rows which another transaction has locked are left to it. */
    String SKIP_LOCKED = "-2";

    Optional<FollowerEntity> findByUsername(String username);

    /** Those whose digest is due, locked until the transaction ends so that no other node takes them too. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select f from FollowerEntity f where f.dueAt <= :now order by f.username")
    List<FollowerEntity> due(Instant now);

    FollowerEntity save(FollowerEntity follower);
}
