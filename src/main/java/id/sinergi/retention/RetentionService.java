package id.sinergi.retention;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.indicator.SmallCells;
import id.sinergi.person.Masking;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.SeenScope;
import id.sinergi.source.IntakeException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells until when the people of batches are kept, to those who see all regions of a batch, and moves that day. */
@Service
@PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
public class RetentionService {

    /** Characters of a reason. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 120;

    private final JdbcClient jdbc;
    private final CurrentScope scope;
    private final SmallCells small;
    private final AuditLog audit;
    private final Clock clock;

    RetentionService(JdbcClient jdbc, CurrentScope scope, SmallCells small, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.small = small;
        this.audit = audit;
        this.clock = clock;
    }

    private record Day(LocalDate until, String by, OffsetDateTime at, String reason) {}

    /** Empty for a batch without people, and for one of others' regions. */
    @Transactional(readOnly = true)
    public Optional<Retention> of(int batch) {
        var days = isTold(batch) ? days(batch) : List.<Day>of();
        return days.isEmpty() ? Optional.empty() : Optional.of(retention(batch, days));
    }

    /**
     * Sets another day.
     *
     * @param reason why, in 10 to 120 characters; it is kept with the day and in the audit log
     * @throws IntakeException if there is no such batch with people, its day is over, the new one is, or there is no reason
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void move(int batch, LocalDate until, String reason) {
        var present = of(batch).orElseThrow(() -> new IntakeException("retention.error.none", String.valueOf(batch)));
        var why = Masking.shown(reason.strip());
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw new IntakeException("retention.error.reason", String.valueOf(SHORTEST), String.valueOf(LONGEST));
        }
        if (present.passed()) {
            throw new IntakeException("retention.error.passed", String.valueOf(batch));
        }
        if (until.isBefore(LocalDate.now(clock)) || until.equals(present.until())) {
            throw new IntakeException("retention.error.day");
        }
        set(batch, until, why);
        audit.enter(AuditEntry.of("RETENTION_MOVED")
                .on("batch " + batch)
                .saying("%s -> %s because: %s".formatted(present.until(), until, why)));
    }

    private void set(int batch, LocalDate until, String why) {
        jdbc.sql("""
                        insert into retention_date (batch, kept_until, set_by, set_at, reason)
                        values (:batch, :until, :by, :at, :reason)
                        """)
                .param("batch", batch)
                .param("until", until)
                .param("by", user())
                .param("at", OffsetDateTime.now(clock))
                .param("reason", why)
                .update();
    }

    private static String user() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }

    private boolean isTold(int batch) {
        return !small.apply()
                && jdbc.sql("select scope, agreements from batch where id = ?")
                        .param(batch)
                        .query((row, number) -> SeenScope.of(row.getString("scope"), row.getString("agreements")))
                        .optional()
                        .filter(scope.seen()::covers)
                        .isPresent();
    }

    private List<Day> days(int batch) {
        return jdbc.sql("""
                        select kept_until as until, set_by as by, set_at as at, reason from retention_date
                        where batch = ? order by id
                        """)
                .param(batch)
                .query((row, number) -> new Day(
                        row.getObject("until", LocalDate.class),
                        row.getString("by"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("reason")))
                .list();
    }

    private Retention retention(int batch, List<Day> days) {
        var until = days.getLast().until();
        var ends = jdbc.sql("select ended_on as on, people from retention_end where batch = ? order by ended_on")
                .param(batch)
                .query((row, number) -> new Retention.End(row.getObject("on", LocalDate.class), row.getInt("people")))
                .list();
        return new Retention(
                until,
                until.isBefore(LocalDate.now(clock)),
                days.stream()
                        .skip(1)
                        .map(day -> new Retention.Move(
                                day.until(), day.by(), day.at().toInstant(), day.reason()))
                        .toList(),
                ends);
    }
}
