package id.sinergi.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How a follower wants to be told, as the database keeps it, and when that is due. */
@Entity
@Table(name = "follower")
class FollowerEntity {

    @Id
    private String username;

    @Column(name = "at_once")
    private boolean atOnce;

    @Enumerated(EnumType.STRING)
    private Wishes.Digest digest;

    @Column(name = "digested_at")
    private Instant digestedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowerEntity() {}

    FollowerEntity(String username, Wishes wishes, Instant now, ZoneId zone) {
        this.username = username;
        this.digestedAt = now;
        change(wishes, now, zone);
    }

    /** A digest that is wanted from now on tells nothing of before. */
    final void change(Wishes wishes, Instant now, ZoneId zone) {
        if (digest == Wishes.Digest.NONE) {
            digestedAt = now;
        }
        atOnce = wishes.atOnce();
        digest = wishes.digest();
        dueAt = digest.next(now, zone);
    }

    /** Sets the time after this one; gives the time up to which the digest before told. */
    Instant digested(Instant now, ZoneId zone) {
        var before = digestedAt;
        digestedAt = now;
        dueAt = digest.next(now, zone);
        return before;
    }

    String username() {
        return username;
    }

    Wishes wishes() {
        return new Wishes(atOnce, digest);
    }
}
