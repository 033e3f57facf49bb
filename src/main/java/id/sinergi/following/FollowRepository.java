package id.sinergi.following;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps what users follow. */
interface FollowRepository extends Repository<FollowEntity, Integer> {

    List<FollowEntity> findAllByFollowerOrderById(String follower);

    Optional<FollowEntity> findByIdAndFollower(int id, String follower);

    /** Locked, so that one comparison waits for the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FollowEntity> findLockedById(int id);

    @Query("select distinct f.follower from FollowEntity f order by f.follower")
    List<String> followers();

    FollowEntity save(FollowEntity follow);

    void delete(FollowEntity follow);
}
