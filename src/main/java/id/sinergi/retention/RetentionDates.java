package id.sinergi.retention;

import id.sinergi.start.StartStep;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives each batch of records its day, and at the start those that an earlier version posted. */
@Component
@Order(StartStep.WORKING)
public class RetentionDates implements StartStep {

    private static final String BEGIN = """
            insert into retention_date (batch, kept_until, set_by, set_at, reason)
            select b.id, cast(cast(b.posted_at at time zone :zone as date) + make_interval(years => :years) as date),
                   b.posted_by, b.posted_at, ''
            from batch b
            where b.id between :first and :last and b.kind in ('TRAINING', 'CERTIFICATION', 'PLACEMENT')
              and b.reverts is null and not exists (select from retention_date d where d.batch = b.id)
            """;

    private final JdbcClient jdbc;
    private final RetentionSettings settings;
    private final Clock clock;

    RetentionDates(JdbcClient jdbc, RetentionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** One that has just been posted; none that holds no records, or takes another one back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(int batch) {
        begin(batch, batch);
    }

    @Override
    public void run() {
        begin(0, Integer.MAX_VALUE);
    }

    private void begin(int first, int last) {
        jdbc.sql(BEGIN)
                .param("zone", clock.getZone().getId())
                .param("years", settings.years())
                .param("first", first)
                .param("last", last)
                .update();
    }
}
