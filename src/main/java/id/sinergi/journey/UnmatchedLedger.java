package id.sinergi.journey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the number of current tests and new placements that no journey counts, as signed changes of each batch. */
@Component
class UnmatchedLedger {

    private static final String CHANGES = """
            insert into unmatched_delta
            with test as (
                select -1 as sign, c.agreement, c.person, c.tested_on
                from certification c join touched_person t using (person)
                where c.batch_out is null and c.batch_in <> %1$d
                union all
                select -1, c.agreement, c.person, c.tested_on from certification c where c.batch_out = %1$d
                union all
                select 1, c.agreement, c.person, c.tested_on
                from certification c join touched_person t using (person) where c.batch_out is null
            ), fresh as (
                select -1 as sign, p.agreement, p.person, p.placed_on
                from placement p join touched_person t using (person)
                where p.batch_out is null and p.batch_in <> %1$d and p.kind = 1
                union all
                select -1, p.agreement, p.person, p.placed_on from placement p where p.batch_out = %1$d and p.kind = 1
                union all
                select 1, p.agreement, p.person, p.placed_on
                from placement p join touched_person t using (person) where p.batch_out is null and p.kind = 1
            ), changed as (
                select agreement, sign as tests, 0 as placements from test r
                where r.sign = -1 and not exists (select from journey_before j where j.person = r.person
                    and j.agreement = r.agreement and j.started_on <= r.tested_on)
                union all
                select agreement, sign, 0 from test r
                where r.sign = 1 and not exists (select from journey_after j where j.person = r.person
                    and j.agreement = r.agreement and j.started_on <= r.tested_on)
                union all
                select agreement, 0, sign from fresh r
                where r.sign = -1 and not exists (select from journey_before j where j.person = r.person
                    and (r.agreement is null or j.agreement = r.agreement) and j.trained_on <= r.placed_on)
                union all
                select agreement, 0, sign from fresh r
                where r.sign = 1 and not exists (select from journey_after j where j.person = r.person
                    and (r.agreement is null or j.agreement = r.agreement) and j.trained_on <= r.placed_on)
            )
            select %1$d, coalesce(agreement, 0), sum(tests), sum(placements)
            from changed group by coalesce(agreement, 0) having sum(tests) <> 0 or sum(placements) <> 0
            """;

    private final JdbcClient jdbc;

    UnmatchedLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the difference between the records before and after this batch; runs after the journeys were derived. */
    void enter(int batch) {
        jdbc.sql(CHANGES.formatted(batch)).update();
    }

    Unmatched asOf(int batch) {
        return jdbc.sql("""
                        select coalesce(sum(tests), 0) as tests, coalesce(sum(placements), 0) as placements
                        from unmatched_delta where batch <= ?
                        """).param(batch).query(Unmatched.class).single();
    }
}
