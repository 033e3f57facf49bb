package id.sinergi.rebuild;

import id.sinergi.indicator.Measure;
import id.sinergi.journey.RecordPosting;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which rules and measures the figures in force were counted. */
@Component
class FiguresState {

    private final JdbcClient jdbc;
    private final Clock clock;

    FiguresState(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether all figures in force were counted as this version of the product counts them. */
    boolean isCurrent() {
        return jdbc.sql("select exists (select from figures_state where counted_by = :now)")
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** To be called in the transaction that puts figures in force which this version counted. */
    void counted() {
        jdbc.sql("""
                        insert into figures_state (one, counted_by, counted_at) values (true, :now, :at)
                        on conflict (one) do update set counted_by = :now, counted_at = :at
                        """).param("now", now()).param("at", OffsetDateTime.now(clock)).update();
    }

    private static String now() {
        return RecordPosting.rulesFingerprint() + " " + Measure.fingerprint();
    }
}
