package id.sinergi.audit;

import id.sinergi.work.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the database remove entries that are older than they are kept; it enters that, and the rest stays verifiable. */
@Component
class AuditRetention {

    private static final Duration PAUSE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final AuditSettings settings;
    private final Clock clock;

    AuditRetention(JdbcClient jdbc, AuditSettings settings, Clock clock, Jobs jobs) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        jobs.every("old-audit-entries", PAUSE, this::run);
    }

    void run() {
        var now = ZonedDateTime.now(clock);
        removeBefore(now.minus(settings.kept()).toOffsetDateTime(), now.toOffsetDateTime());
    }

    /** Returns how many were removed. */
    long removeBefore(OffsetDateTime moment, OffsetDateTime now) {
        return jdbc.sql("select audit_remove_before(?, ?)")
                .params(moment.withOffsetSameInstant(ZoneOffset.UTC), now.withOffsetSameInstant(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .single();
    }
}
