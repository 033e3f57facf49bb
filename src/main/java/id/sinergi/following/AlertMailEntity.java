package id.sinergi.following;

import id.sinergi.following.AlertPost.Kind;
import id.sinergi.following.AlertPost.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mail to a follower as the database keeps it: waiting until it was sent, skipped, or tried too often for today. */
@Entity
@Table(name = "follow_mail")
class AlertMailEntity {

    /** How often a mail is tried again before it waits for the next look. */
    static final int RETRIES = 3;

    private static final int LONGEST_PROBLEM = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private short attempts;
    private String problem = "";

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected AlertMailEntity() {}

    AlertMailEntity(String recipient, Kind kind, Instant queuedAt) {
        this.recipient = recipient;
        this.kind = kind;
        this.queuedAt = queuedAt;
    }

    void ended(State as, Instant now) {
        attempts++;
        problem = "";
        state = as;
        endedAt = now;
    }

    /** Whether it was tried as often as it may be for now. */
    boolean failed(String reason, Instant now) {
        boolean last = attempts >= RETRIES;
        attempts++;
        problem = reason.length() > LONGEST_PROBLEM ? reason.substring(0, LONGEST_PROBLEM) : reason;
        if (last) {
            state = State.FAILED;
            endedAt = now;
        }
        return last;
    }

    /** A mail server that was away for hours is back: what it did not take is tried again. */
    void again() {
        state = State.WAITING;
        attempts = 0;
        endedAt = null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    AlertPost post() {
        return new AlertPost(id(), recipient, kind, state, attempts, problem);
    }
}
