package id.sinergi.indicator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what a batch changed about how long people waited between the stages of their journey: at the finest
 * grain for each regency, rolled up to the provinces, and to the country with one dimension at a time.
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
            )
            select %1$d, agreement, 9, region, month, centre, sector, sex, destination, stage, months, days, people
            from changed
            union all
            select %1$d, agreement, 0, region / 100 * 100, month, 0, 0, 0, 0, stage, months, days, sum(people)
            from changed
            group by agreement, region / 100 * 100, month, stage, months, days having sum(people) <> 0
            union all
            select %1$d, agreement,
                   case when grouping(sector) = 0 then 1 when grouping(centre) = 0 then 2
                        when grouping(destination) = 0 then 3 when grouping(sex) = 0 then 4 else 0 end,
                   0, month, coalesce(centre, 0), coalesce(sector, 0), coalesce(sex, 0), coalesce(destination, 0),
                   stage, months, days, sum(people)
            from changed
            group by grouping sets (
                (agreement, month, stage, months, days), (agreement, month, stage, months, days, sector),
                (agreement, month, stage, months, days, centre), (agreement, month, stage, months, days, destination),
                (agreement, month, stage, months, days, sex))
            having sum(people) <> 0 and (grouping(destination) = 1 or destination <> 0)
            """;

    private final JdbcClient jdbc;

    LagLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the difference between the journeys before and after this batch. */
    void enter(int batch) {
        jdbc.sql(CHANGES.formatted(batch)).update();
    }
}
