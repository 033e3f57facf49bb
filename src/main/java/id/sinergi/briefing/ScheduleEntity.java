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
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A schedule as the database keeps it: when it is due next, and when too many failures pause it. */
@Entity
@Table(name = "schedule")
class ScheduleEntity {

    private static final int FAILURES_BEFORE_PAUSE = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String owner;

    private int briefing;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private short day;

    private short hour;

    private String recipients;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    private short failures;

    private boolean paused;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleEntity() {}

    ScheduleEntity(Schedule schedule) {
        this.owner = schedule.owner();
        this.briefing = schedule.briefing();
        this.rhythm = schedule.rhythm();
        this.day = (short) schedule.day();
        this.hour = (short) schedule.hour();
        this.recipients = String.join(",", schedule.recipients());
        this.dueAt = schedule.dueAt();
    }

    /** Sets the time after this one. */
    void setNext(Instant now, ZoneId zone) {
        dueAt = rhythm.next(now, day, hour, zone);
    }

    /** Pauses or resumes; resuming resets the count of failures. */
    void pause(boolean stop, Instant now, ZoneId zone) {
        paused = stop;
        failures = 0;
        setNext(now, zone);
    }

    void succeeded() {
        failures = 0;
    }

    /** Counts a mail that could not be sent, and pauses after too many in a row. */
    void failed() {
        failures++;
        if (failures >= FAILURES_BEFORE_PAUSE) {
            paused = true;
        }
    }

    int id() {
        return Objects.requireNonNull(id);
    }

    List<String> recipients() {
        return List.of(recipients.split(","));
    }

    Schedule schedule() {
        return new Schedule(id(), owner, briefing, rhythm, day, hour, recipients(), dueAt, failures, paused);
    }
}
