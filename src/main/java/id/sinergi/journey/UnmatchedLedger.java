package id.sinergi.journey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the number of current tests and new placements that no journey counts, as signed changes of each batch. */
@Component
class UnmatchedLedger {

    private static final String CHANGES = """
            insert into unmatched_delta (batch, agreement, tests, placements)
            with test as (
                select -1 as sign, c.agreement, c.person, c.tested_on
                from %2$s c join touched_person t using (person) where c.batch_in <> %1$d
                union all
                select -1, c.agreement, c.person, c.tested_on from certification c where c.batch_out = %1$d
                union all
                select 1, c.agreement, c.person, c.tested_on from %2$s c join touched_person t using (person)
            ), fresh as (
                select -1 as sign, p.agreement, p.person, p.placed_on
                from %3$s p join touched_person t using (person) where p.batch_in <> %1$d and %4$s
                union all
                select -1, p.agreement, p.person, p.placed_on from placement p where p.batch_out = %1$d and %4$s
                union all
                select 1, p.agreement, p.person, p.placed_on
                from %3$s p join touched_person t using (person) where %4$s
            ), changed as (
                select agreement, sign as tests, 0 as placements from test r
                where r.sign = -1 and not exists (select from journey_before j where %5$s)
                union all
                select agreement, sign, 0 from test r
                where r.sign = 1 and not exists (select from journey_after j where %5$s)
                union all
                select agreement, 0, sign from fresh r
                where r.sign = -1 and not exists (select from journey_before j where %6$s)
                union all
                select agreement, 0, sign from fresh r
                where r.sign = 1 and not exists (select from journey_after j where %6$s)
            )
            select %1$d, coalesce(agreement, 0), sum(tests), sum(placements)
            from changed group by coalesce(agreement, 0) having sum(tests) <> 0 or sum(placements) <> 0
            """;

    private final JdbcClient jdbc;

    UnmatchedLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the difference between the records before and after this batch; runs after the journeys were derived. */
    void enter(int batch, Known known) {
        jdbc.sql(CHANGES.formatted(
                        batch,
                        known.rows(RecordKind.CERTIFICATION),
                        known.rows(RecordKind.PLACEMENT),
                        JourneyRules.isNew("p"),
                        JourneyRules.countsTest("r", "j"),
                        JourneyRules.countsPlacement("r", "j")))
                .update();
    }

    Unmatched asOf(int batch) {
        return jdbc.sql("""
                        select coalesce(sum(tests), 0) as tests, coalesce(sum(placements), 0) as placements
                        from unmatched_delta where batch <= ?
                        """).param(batch).query(Unmatched.class).single();
    }
}
