package id.sinergi.indicator;

import id.sinergi.journey.BulkChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what a batch changed about how long people waited between the stages of their journey: at the finest
 * grain for each regency, and rolled up to the provinces and the country with one dimension at a time. The finest rows
 * are written in the order of their regions, so that those of one lie together.
 *
 * <p>Months count as the calendar does: an event is within n months if it happens on or before the training's end plus
 * n months. A placement before the certificate has no waiting time between the two.
 */
@Component
class LagLedger {

    private static final String CHANGES = """
            insert into lag
            with changed as (
                select j.agreement, j.region, event.month, j.centre, j.sector, j.sex,
                       case when stage = 1 then 0 else j.destination end as destination,
                       stage, months, days, sum(j.sign)::int as people
                from (
                    select -1 as sign, b.* from journey_before b
                    where b.certified_on is not null or b.placed_on is not null
                    union all
                    select 1, j.* from journey_after j
                    where j.certified_on is not null or j.placed_on is not null
                ) j cross join lateral (values
                    (1, j.certified_on, j.certified_on - j.trained_on),
                    (2, j.placed_on, j.placed_on - j.certified_on),
                    (3, j.placed_on, j.placed_on - j.trained_on)
                ) waited(stage, day, days) cross join lateral (
                    select (date_part('year', j.trained_on) * 100 + date_part('month', j.trained_on))::int as month,
                           ((date_part('year', day) - date_part('year', j.trained_on)) * 12
                               + date_part('month', day) - date_part('month', j.trained_on))::int as apart
                ) event cross join lateral (
                    select greatest(0, apart + (day > j.trained_on + make_interval(months => apart))::int) as months
                ) counted
                where days is not null and (stage <> 2 or days >= 0)
                group by j.agreement, j.region, event.month, j.centre, j.sector, j.sex, 7, stage, months, days
                having sum(j.sign) <> 0
            ), province as materialized (
                select agreement,
                       case when grouping(sector) = 0 then 1 when grouping(centre) = 0 then 2
                            when grouping(destination) = 0 then 3 when grouping(sex) = 0 then 4 else 0 end as grain,
                       region / 100 * 100 as region, month, coalesce(centre, 0) as centre,
                       coalesce(sector, 0) as sector, coalesce(sex, 0) as sex,
                       coalesce(destination, 0) as destination, stage, months, days, sum(people) as people
                from changed
                group by agreement, region / 100 * 100, month, stage, months, days,
                         grouping sets ((), (sector), (centre), (destination), (sex))
                having sum(people) <> 0 and (grouping(destination) = 1 or destination <> 0)
            )
            (select %1$d, agreement, 9, region, month, centre, sector, sex, destination, stage, months, days, people
             from changed order by region, month)
            union all
            select %1$d, agreement, grain, region, month, centre, sector, sex, destination, stage, months, days, people
            from province
            union all
            select %1$d, agreement, grain, 0, month, centre, sector, sex, destination, stage, months, days, sum(people)
            from province
            group by agreement, grain, month, centre, sector, sex, destination, stage, months, days
            having sum(people) <> 0
            """;

    private final JdbcClient jdbc;
    private final BulkChange bulk;

    LagLedger(JdbcClient jdbc, BulkChange bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Enters the difference between the journeys before and after this batch. */
    void enter(int batch) {
        bulk.run("lag", waited(), () -> jdbc.sql(CHANGES.formatted(batch)).update());
    }

    private long waited() {
        return jdbc.sql("select count(*) from journey_after where certified_on is not null or placed_on is not null")
                .query(Long.class)
                .single();
    }
}
