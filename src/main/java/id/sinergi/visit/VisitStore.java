package id.sinergi.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps for each user the present visit and the end of the one before it. */
@Component
class VisitStore {

    private static final String BEGIN = """
            insert into visit as v (viewer, seen_at, batch)
            select username, cast(:at as timestamptz), :batch from app_user where username = :viewer
            on conflict (viewer) do update set
                before_at = case when v.seen_at < :over then v.seen_at else v.before_at end,
                before_batch = case when v.seen_at < :over then v.batch else v.before_batch end,
                seen_at = greatest(v.seen_at, excluded.seen_at), batch = greatest(v.batch, excluded.batch)
            returning before_at, before_batch
            """;
    private static final String SEEN = """
            update visit set seen_at = greatest(seen_at, cast(:at as timestamptz)), batch = greatest(batch, :batch)
            where viewer = :viewer
            """;

    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Goes on with the user's visit, or begins another one where the last page was opened longer ago than that.
     *
     * @return the end of the visit before; empty in the first one
     */
    Optional<LastVisit> begin(String viewer, Instant at, int batch, Duration pause) {
        return jdbc.sql(BEGIN)
                .params(values(viewer, at, batch))
                .param("over", time(at.minus(pause)))
                .query(VisitStore::before)
                .optional()
                .flatMap(before -> before);
    }

    private static Optional<LastVisit> before(ResultSet row, int number) throws SQLException {
        var end = row.getObject("before_at", OffsetDateTime.class);
        return end == null ? Optional.empty() : Optional.of(new LastVisit(end.toInstant(), row.getInt("before_batch")));
    }

    /** Keeps what a user opened last. */
    void seen(String viewer, Instant at, int batch) {
        jdbc.sql(SEEN).params(values(viewer, at, batch)).update();
    }

    private static Map<String, Object> values(String viewer, Instant at, int batch) {
        return Map.of("viewer", viewer, "at", time(at), "batch", batch);
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
