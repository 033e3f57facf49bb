package id.sinergi.integrity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain of seals: each link's hash is over its parts and the hash of the link before it. */
@Component
public class SealChain {

    /** Any number that no other advisory lock of this database uses. */
    private static final long QUEUE = 0x53494E45524753L;

    private static final String HASH = """
            sha256(s.previous || convert_to(concat_ws(' ', s.number, s.cause, coalesce(s.batch, 0), s.shape,
                                                      (extract(epoch from s.made_at) * 1000000)::bigint), 'UTF8') || %s)
            """.formatted("""
            coalesce((select sha256(string_agg(convert_to(concat_ws(' ', p.batch, p.part, p.rows), 'UTF8') || p.digest,
                                               '' order by p.batch, p.part))
                      from seal_part p where p.link = s.number), '')
            """);

    private static final String ADD = """
            insert into seal (number, cause, batch, shape, made_at, hash)
            select number, cause, batch, shape, made_at, %s
            from (select cast(:number as integer) as number, cast(:cause as text) as cause,
                         cast(:batch as integer) as batch, cast(:shape as text) as shape,
                         cast(:at as timestamptz) as made_at,
                         coalesce((select hash from seal order by number desc limit 1), '') as previous) s
            """.formatted(HASH);

    private static final String BROKEN = """
            select number from (
                select *, lag(hash, 1, '') over (order by number) as previous,
                       lag(number, 1, 0) over (order by number) as before
                from seal) s
            where s.number <> s.before + 1 or s.hash <> %s
            order by number
            """.formatted(HASH);

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final Clock clock;

    SealChain(JdbcClient jdbc, JdbcTemplate statements, Clock clock) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.clock = clock;
    }

    /** Adds a link, at the end of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(SealCause cause, @Nullable Integer batch, String shape, List<PartDigest> parts) {
        jdbc.sql("select pg_advisory_xact_lock(:queue)")
                .param("queue", QUEUE)
                .query((row, number) -> true)
                .single();
        int number = newest().map(head -> head.number() + 1).orElse(1);
        statements.batchUpdate(
                "insert into seal_part (link, batch, part, rows, digest) values (?, ?, ?, ?, ?)",
                parts.stream()
                        .map(part ->
                                new Object[] {number, part.batch(), part.part().name(), part.rows(), part.digest()})
                        .toList());
        jdbc.sql(ADD)
                .param("number", number)
                .param("cause", cause.name())
                .param("batch", batch)
                .param("shape", shape)
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .update();
    }

    /** The newest link; empty before the first batch. */
    public Optional<SealHead> newest() {
        return jdbc.sql("select number, hash from seal order by number desc limit 1")
                .query((row, number) -> SealHead.of(row.getInt("number"), row.getBytes("hash")))
                .optional();
    }

    /** Whether this is, or was, the newest link. */
    public boolean holds(SealHead known) {
        return jdbc.sql("select number, hash from seal where number = :number")
                .param("number", known.number())
                .query((row, number) -> SealHead.of(row.getInt("number"), row.getBytes("hash")))
                .optional()
                .filter(known::equals)
                .isPresent();
    }

    /** The links that are not as they were made, or stand where one is missing. */
    List<Integer> broken() {
        return jdbc.sql(BROKEN).query((row, number) -> row.getInt("number")).list();
    }

    /** By which columns the newest link was made; empty before the first batch. */
    Optional<String> shape() {
        return jdbc.sql("select shape from seal order by number desc limit 1")
                .query(String.class)
                .optional();
    }
}
