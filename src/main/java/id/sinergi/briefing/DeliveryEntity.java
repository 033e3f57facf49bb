package id.sinergi.briefing;

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

/** A mail as the database keeps it: waiting until it was sent, skipped, or tried too often. */
@Entity
@Table(name = "delivery")
class DeliveryEntity {

    /** How often a mail is tried again. */
    static final int RETRIES = 3;

    private static final int LONGEST_PROBLEM = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int schedule;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Delivery.State state = Delivery.State.WAITING;

    private short attempts;

    private String problem = "";

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryEntity() {}

    DeliveryEntity(ScheduleEntity schedule, String recipient, Instant queuedAt) {
        this.schedule = schedule.id();
        this.recipient = recipient;
        this.queuedAt = queuedAt;
    }

    void sent(Instant now) {
        attempted("");
        end(Delivery.State.SENT, now);
    }

    /** The recipient gets no mail any more. */
    void skipped(Instant now) {
        attempted("");
        end(Delivery.State.SKIPPED, now);
    }

    /** Whether it is given up: it was tried as often as it may be. */
    boolean failed(String reason, Instant now) {
        boolean last = attempts >= RETRIES;
        attempted(reason.length() > LONGEST_PROBLEM ? reason.substring(0, LONGEST_PROBLEM) : reason);
        if (last) {
            end(Delivery.State.FAILED, now);
        }
        return last;
    }

    private void attempted(String with) {
        attempts++;
        problem = with;
    }

    private void end(Delivery.State as, Instant now) {
        state = as;
        endedAt = now;
    }

    int schedule() {
        return schedule;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Delivery delivery() {
        return new Delivery(id(), schedule, recipient, state, attempts, problem, queuedAt, endedAt);
    }
}
