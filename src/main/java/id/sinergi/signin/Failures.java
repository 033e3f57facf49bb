package id.sinergi.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts failures for all nodes together; an hour without any forgets them. There are never many more than can be kept:
 * what failed least often goes first, so that a flood of new names does not wash away who is being guessed at.
 */
@Component
class Failures {

    private static final int MOST = 20_000;
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int most;
    private final AtomicReference<Instant> cleaned = new AtomicReference<>(Instant.MIN);

    @Autowired
    Failures(JdbcClient jdbc, Clock clock) {
        this(jdbc, clock, MOST);
    }

    /** @param most how many are kept */
    Failures(JdbcClient jdbc, Clock clock, int most) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.most = most;
    }

    record Failed(int count, Instant last) {}

    /** One more failure of each key. */
    void add(String... keys) {
        clean();
        // In the same order everywhere, so that nobody waits for each other.
        List.of(keys).stream()
                .sorted()
                .forEach(key -> jdbc.sql("""
                        insert into sign_in_failure as f values (:key, 1, :now) on conflict (key_hash) do update
                        set count = case when f.last < :start then 1 else f.count + 1 end, last = :now
                        """)
                        .param("key", key)
                        .param("now", at(clock.instant()))
                        .param("start", at(clock.instant().minus(MEMORY)))
                        .update());
    }

    /** Those of the keys that have failed within the hour. */
    Map<String, Failed> of(Collection<String> keys) {
        return jdbc
                .sql("select key_hash, count, last from sign_in_failure where key_hash in (:keys) and last >= :start")
                .param("keys", keys)
                .param("start", at(clock.instant().minus(MEMORY)))
                .query((row, number) -> Map.entry(
                        row.getString("key_hash"),
                        new Failed(
                                row.getInt("count"),
                                row.getObject("last", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void forget(String... keys) {
        jdbc.sql("delete from sign_in_failure where key_hash in (:keys)")
                .param("keys", List.of(keys))
                .update();
    }

    /** At most once a minute on each node. */
    private void clean() {
        var now = clock.instant();
        var before = cleaned.get();
        if (before.isAfter(now.minus(BETWEEN)) || !cleaned.compareAndSet(before, now)) {
            return;
        }
        jdbc.sql("delete from sign_in_failure where last < ?")
                .param(at(now.minus(MEMORY)))
                .update();
        jdbc.sql("delete from sign_in_failure where key_hash in"
                        + " (select key_hash from sign_in_failure order by count desc, last desc offset ?)")
                .param(most)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
