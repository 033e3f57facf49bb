package id.sinergi.integrity;

import id.sinergi.work.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares everything with its seals, over and over, a piece at a time on one of the nodes. After each piece it rests for
 * fifty times as long as that took, so that it never takes more than a fiftieth of a processor.
 */
@Component
class SealCheck {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int REST = 50;
    private static final long ROWS_AT_ONCE = 100_000;
    private static final int BATCHES_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SealComparison comparison;
    private final SealBreaks breaks;
    private final Clock clock;

    SealCheck(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            SealComparison comparison,
            SealBreaks breaks,
            Clock clock,
            Jobs jobs) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.comparison = comparison;
        this.breaks = breaks;
        this.clock = clock;
        jobs.every("seal-check", PAUSE, this::run);
    }

    private record Place(SealedPart part, int batch, OffsetDateTime restsUntil) {}

    private record Sealed(int batch, long rows) {}

    /** The next piece, unless it is still to rest. */
    void run() {
        var place = place();
        if (OffsetDateTime.now(clock).isBefore(place.restsUntil())) {
            return;
        }
        long begun = System.nanoTime();
        var next = transaction.execute(status -> compare(place));
        rest(next == null ? place : next, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** How long nothing is compared after a piece that took so long. */
    static Duration rest(Duration took) {
        return took.multipliedBy(REST);
    }

    private Place place() {
        return jdbc.sql("select part, batch, rests_until from seal_check")
                .query((row, number) -> new Place(
                        SealedPart.valueOf(row.getString("part")),
                        row.getInt("batch"),
                        row.getObject("rests_until", OffsetDateTime.class)))
                .optional()
                .orElseGet(() -> new Place(SealedPart.values()[0], Integer.MIN_VALUE, OffsetDateTime.MIN));
    }

    /** @return where it goes on */
    private Place compare(Place place) {
        jdbc.sql("select set_config('statement_timeout', '0', true)")
                .query((row, number) -> true)
                .single();
        var part = place.part();
        if (part.ordinal() == 0 && place.batch() == Integer.MIN_VALUE) {
            breaks.keep(null, Integer.MIN_VALUE, Integer.MAX_VALUE, comparison.links());
        }
        var last = last(part, place.batch());
        int first = place.batch() == Integer.MIN_VALUE ? place.batch() : place.batch() + 1;
        int end = last == null ? Integer.MAX_VALUE : last;
        breaks.keep(part, first, end, comparison.of(part, first, end));
        var parts = SealedPart.values();
        return last == null
                ? new Place(parts[(part.ordinal() + 1) % parts.length], Integer.MIN_VALUE, place.restsUntil())
                : new Place(part, last, place.restsUntil());
    }

    /** The last batch of a piece that begins after another one; null if all the rest is one. */
    private @Nullable Integer last(SealedPart part, int after) {
        var sealed = jdbc.sql("""
                        select distinct on (batch) batch, rows from seal_part
                        where part = :part and batch > :after order by batch, link desc limit :limit
                        """)
                .param("part", part.name())
                .param("after", after)
                .param("limit", BATCHES_AT_ONCE)
                .query((row, number) -> new Sealed(row.getInt("batch"), row.getLong("rows")))
                .list();
        long rows = 0;
        for (var one : sealed) {
            rows += one.rows();
            if (rows >= ROWS_AT_ONCE) {
                return one.batch();
            }
        }
        return sealed.size() < BATCHES_AT_ONCE ? null : sealed.getLast().batch();
    }

    private void rest(Place next, Duration took) {
        jdbc.sql("""
                        insert into seal_check (one, part, batch, rests_until) values (true, :part, :batch, :until)
                        on conflict (one) do update set part = :part, batch = :batch, rests_until = :until
                        """)
                .param("part", next.part().name())
                .param("batch", next.batch())
                .param("until", OffsetDateTime.now(clock).plus(rest(took)))
                .update();
    }
}
