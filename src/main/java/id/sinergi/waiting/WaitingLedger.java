package id.sinergi.waiting;

import id.sinergi.indicator.BatchCounted;
import id.sinergi.journey.BulkChange;
import id.sinergi.journey.WaitingRule;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what a batch changed about who waits for a placement (rule 23): people by the day of their first
 * certificate, for each regency and every ancestor of it, so that medians can be taken of any of them.
 */
@Component
class WaitingLedger {

    /** People who wait as before cancel out. */
    private static final String CHANGES = """
            create temporary table waiting_change on commit drop as
            select agreement, region, centre, sector, sex,
                   (date_part('year', certified_on) * 100 + date_part('month', certified_on))::int as month,
                   date_part('day', certified_on)::smallint as day, sum(sign)::int as people
            from (select -1 as sign, b.* from journey_before b where %1$s
                  union all
                  select 1, a.* from journey_after a where %1$s) j
            group by agreement, region, centre, sector, sex, 6, 7
            having sum(sign) <> 0
            """.formatted(WaitingRule.WAITS);

    private static final String DELTAS = """
            insert into waiting_delta (batch, agreement, grain, region, month, centre, sector, sex, days, people)
            with regency as materialized (
                select agreement, case when grouping(centre) = 0 then 9 else 0 end as grain, region, month,
                       centre, sector, sex, day, sum(people)::int as people
                from waiting_change
                group by agreement, region, month, day, grouping sets ((), (centre, sector, sex))
            ), above as materialized (
                select agreement, grain, ancestor.region, month, centre, sector, sex, day, sum(people)::int as people
                from regency r cross join lateral (values (0), (r.region / 100 * 100)) ancestor (region)
                group by agreement, grain, ancestor.region, month, centre, sector, sex, day
            ), every as (
                select * from regency
                union all
                select * from above
                union all
                select agreement,
                       case when grouping(sector) = 0 then 1 when grouping(centre) = 0 then 2 else 4 end,
                       region, month, centre, sector, sex, day, sum(people)::int
                from above where grain = 9
                group by agreement, region, month, day, grouping sets ((sector), (centre), (sex))
            )
            select %d, agreement, grain, region, month, coalesce(centre, 0), coalesce(sector, 0), coalesce(sex, 0),
                   array_agg(day order by day), array_agg(people order by day)
            from every where people <> 0
            group by agreement, grain, region, month, centre, sector, sex
            order by grain, region, month
            """;

    private final JdbcClient jdbc;
    private final BulkChange bulk;

    WaitingLedger(JdbcClient jdbc, BulkChange bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Enters the difference between the journeys before and after a batch, in the transaction that counts it. */
    @EventListener
    void enter(BatchCounted counted) {
        run("drop table if exists waiting_change");
        run(CHANGES);
        run("analyze waiting_change");
        bulk.run("waiting_delta", changes(), () -> run(DELTAS.formatted(counted.batch())));
    }

    private long changes() {
        return jdbc.sql("select count(*) from waiting_change").query(Long.class).single();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
