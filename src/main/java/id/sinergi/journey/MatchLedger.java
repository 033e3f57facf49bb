package id.sinergi.journey;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what the programme makes of every placement and of every test: a row, with the batches that brought and ended it, of
 * those that may be unmatched; a number, as signed changes of each batch, of the tests that journeys count.
 */
@Component
class MatchLedger {

    private static final String FRESH = "create temporary table match_after on commit drop as ";

    private static final String SAME_KEY =
            "a.is_placement = m.is_placement and a.record = m.record and a.asked = m.asked";

    private static final String END = """
            update record_match m set batch_out = %1$d
            from touched_person t
            where t.person = m.person and m.batch_out is null and %2$s
              and not exists (select from match_after a where %3$s and (%4$s) is not distinct from (%5$s))
            """;

    private static final String BEGIN = """
            insert into record_match (%1$s, batch_in)
            select %2$s, %3$d from match_after a
            """;

    private static final String UNLESS_KNOWN = """
            where not exists (select from record_match m where m.person = a.person and m.batch_out is null and %s)
            """;

    private static final String COUNTED = """
            insert into counted_test (batch, agreement, month, region, centre, sector, sex, tests)
            with changed as (
                select -1 as tests, c.agreement, c.tested_on, j.region, j.centre, j.sector, j.sex
                from (select c.person, c.agreement, c.tested_on
                      from %2$s c join touched_person using (person) where c.batch_in <> %1$d
                      union all
                      select person, agreement, tested_on from certification where batch_out = %1$d) c
                     join journey_before j on %3$s
                union all
                select 1, c.agreement, c.tested_on, j.region, j.centre, j.sector, j.sex
                from %2$s c join touched_person using (person) join journey_after j on %3$s
            )
            select %1$d, agreement, (date_part('year', tested_on) * 100 + date_part('month', tested_on))::int as month,
                   region, centre, sector, sex, sum(tests)
            from changed group by agreement, month, region, centre, sector, sex having sum(tests) <> 0
            order by agreement, month, region
            """;

    private final JdbcClient jdbc;
    private final BulkChange bulk;

    MatchLedger(JdbcClient jdbc, BulkChange bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Enters what is otherwise after this batch; runs after the journeys were derived. */
    void enter(RecordKind kind, int batch, Known known) {
        run("drop table if exists match_after");
        run(FRESH + MatchRules.matches(kind, known));
        run("analyze match_after");
        long matches =
                jdbc.sql("select count(*) from match_after").query(Long.class).single();
        bulk.run("record_match", matches, () -> store(kind, batch));
        if (kind != RecordKind.PLACEMENT) {
            run(COUNTED.formatted(batch, known.rows(RecordKind.CERTIFICATION), JourneyRules.countsTest("c", "j")));
        }
    }

    private void store(RecordKind kind, int batch) {
        run(END.formatted(batch, of(kind), SAME_KEY, columns("a"), columns("m")));
        run(BEGIN.formatted(MatchRules.COLUMNS, columns("a"), batch) + UNLESS_KNOWN.formatted(SAME_KEY));
    }

    private static String of(RecordKind kind) {
        return switch (kind) {
            case TRAINING -> "true";
            case CERTIFICATION -> "not m.is_placement";
            case PLACEMENT -> "m.is_placement";
        };
    }

    private static String columns(String alias) {
        return Arrays.stream(MatchRules.COLUMNS.split(", "))
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
