package id.sinergi.following;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the alerts. */
interface AlertRepository extends Repository<AlertEntity, Long> {

    /** Those about one followed thing that are still so. */
    @Query("select a from AlertEntity a where a.follow = :follow and a.endedAt is null order by a.id")
    List<AlertEntity> standing(int follow);

    /** The latest that a follower was told of, and what stood already. */
    @Query("select a from AlertEntity a where a.follower = :follower order by a.id desc limit :limit")
    List<AlertEntity> latest(String follower, int limit);

    @Query("select a from AlertEntity a where a.follower = :follower and a.seenAt is null order by a.id")
    List<AlertEntity> unseen(String follower);

    /** Those to be mailed that are in no mail yet. */
    @Query("select a from AlertEntity a where a.follower = :follower and a.atOnce and a.mail is null order by a.id")
    List<AlertEntity> unmailed(String follower);

    /** Those told since a moment that are still so. */
    @Query("""
            select a from AlertEntity a
            where a.follower = :follower and a.told and a.raisedAt > :since and a.endedAt is null order by a.id
            """)
    List<AlertEntity> worseSince(String follower, Instant since);

    @Query("select a from AlertEntity a where a.mail = :mail or a.digest = :mail order by a.id")
    List<AlertEntity> inMail(long mail);

    AlertEntity save(AlertEntity alert);
}
