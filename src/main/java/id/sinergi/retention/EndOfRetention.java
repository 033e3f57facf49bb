package id.sinergi.retention;

import id.sinergi.audit.AuditLog;
import id.sinergi.database.SystemRows;
import id.sinergi.person.Nobodys;
import id.sinergi.work.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the people nobody's whom no batch keeps any longer, once each day, in its first hour where the office is. */
@Component
public class EndOfRetention {

    private static final Duration PAUSE = Duration.ofHours(1);

    private static final String FIRST_OF_THE_DAY = """
            insert into retention_run as r (ran_on) values (:today)
            on conflict (one) do update set ran_on = excluded.ran_on where r.ran_on < excluded.ran_on
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PassedRetention passed;
    private final Nobodys nobodys;
    private final AuditLog audit;
    private final Clock clock;

    EndOfRetention(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            PassedRetention passed,
            Nobodys nobodys,
            AuditLog audit,
            Clock clock,
            Jobs jobs) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.passed = passed;
        this.nobodys = nobodys;
        this.audit = audit;
        this.clock = clock;
        jobs.every("retention", PAUSE, this::run);
    }

    /** Unless that was done today; the day counts as done only with what is to be done on it. */
    void run() {
        var today = LocalDate.now(clock);
        SystemRows.run(() -> transaction.executeWithoutResult(status -> {
            if (jdbc.sql(FIRST_OF_THE_DAY).param("today", today).update() > 0) {
                end(today);
            }
        }));
    }

    /** At any time of the day.
     *
     * @return how many people are nobody's now
     */
    public int end() {
        return SystemRows.call(() -> transaction.execute(status -> end(LocalDate.now(clock))));
    }

    private int end(LocalDate today) {
        jdbc.sql("select set_config('statement_timeout', '0', true), set_config('work_mem', '256MB', true)")
                .query((row, number) -> true)
                .single();
        if (!passed.isAny(today)) {
            return 0;
        }
        nobodys.hold();
        var people = passed.people();
        if (!people.isEmpty()) {
            passed.count(today);
            int rows = nobodys.retire(people);
            audit.enter("sistem", "RETENTION_ENDED", "people=%d rows=%d".formatted(people.size(), rows));
        }
        return people.size();
    }
}
