package id.sinergi.lag;

import id.sinergi.indicator.BatchCounted;
import id.sinergi.indicator.Wait;
import id.sinergi.journey.BulkChange;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what a batch changed about how long people waited between the stages of their journey: row by row at the
 * finest grain for each regency, and as distributions of days with one dimension at a time for the provinces and the
 * country. The finest rows are written in the order of their regions, so that those of one lie together.
 *
 * <p>Months count as the calendar does: an event is within n months if it happens on or before the training's end plus
 * n months. A placement before the certificate has no waiting time between the two.
 */
@Component
class LagLedger {

    /** People whose waiting times did not change cancel out. */
    private static final String CHANGES =
            """
            create temporary table lag_change on commit drop as
            with j as materialized (
                select -1 as sign, b.* from journey_before b where %1$s
                union all
                select 1, a.* from journey_after a where %1$s
            ), waited as (
                %2$s
            ), apart as (
                select *, (date_part('year', trained_on) * 100 + date_part('month', trained_on))::int as month,
                       ((date_part('year', day) - date_part('year', trained_on)) * 12
                           + date_part('month', day) - date_part('month', trained_on))::int as apart
                from waited
            )
            select agreement, region, month, centre, sector, sex, destination, stage,
                   greatest(0, apart + (day > trained_on + make_interval(months => apart))::int)::smallint as months,
                   days, sum(sign)::int as people
            from apart
            group by agreement, region, month, centre, sector, sex, destination, stage, 9, days
            having sum(sign) <> 0
            order by region, month
            """.formatted(all(" or ", wait -> wait.day() + " is not null"), all(" union all ", LagLedger::waited));

    private static final String FINEST = """
            insert into lag (batch, agreement, region, month, centre, sector, sex, destination, stage, months, days, people)
            select %d, agreement, region, month, centre, sector, sex, destination, stage, months, days, people
            from lag_change
            """;

    private static final String DISTRIBUTIONS = """
            insert into lag_distribution (batch, agreement, grain, region, month, centre, sector, sex, destination, stage,
                                          months, days, people)
            with province as materialized (
                select agreement,
                       case when grouping(sector) = 0 then 1 when grouping(centre) = 0 then 2
                            when grouping(destination) = 0 then 3 when grouping(sex) = 0 then 4 else 0 end as grain,
                       region / 100 * 100 as region, month, coalesce(centre, 0) as centre,
                       coalesce(sector, 0) as sector, coalesce(sex, 0) as sex,
                       coalesce(destination, 0) as destination, stage, months, days, sum(people)::int as people
                from lag_change
                group by agreement, region / 100 * 100, month, stage, months, days,
                         grouping sets ((), (sector), (centre), (destination), (sex))
                having sum(people) <> 0 and (grouping(destination) = 1 or destination <> 0)
            ), counted as (
                select * from province
                union all
                select agreement, grain, 0, month, centre, sector, sex, destination, stage, months, days,
                       sum(people)::int
                from province
                group by agreement, grain, month, centre, sector, sex, destination, stage, months, days
                having sum(people) <> 0
            )
            select %d, agreement, grain, region, month, centre, sector, sex, destination, stage,
                   array_agg(months), array_agg(days), array_agg(people)
            from counted
            group by agreement, grain, region, month, centre, sector, sex, destination, stage
            """;

    private final JdbcClient jdbc;
    private final BulkChange bulk;

    LagLedger(JdbcClient jdbc, BulkChange bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Enters the difference between the journeys before and after a batch, in the transaction that counts it. */
    @EventListener
    void enter(BatchCounted counted) {
        run("drop table if exists lag_change");
        run(CHANGES);
        run("analyze lag_change");
        bulk.run("lag", changes(), () -> run(FINEST.formatted(counted.batch())));
        run(DISTRIBUTIONS.formatted(counted.batch()));
    }

    private static String waited(Wait wait) {
        return """
                select sign, agreement, region, centre, sector, sex, %s as destination, %d::smallint as stage,
                       trained_on, %s as day, %s as days
                from j where %s
                """.formatted(wait.destination(), wait.stage(), wait.day(), wait.days(), wait.condition());
    }

    private static String all(String separator, Function<Wait, String> part) {
        return Arrays.stream(Wait.values()).map(part).distinct().collect(Collectors.joining(separator));
    }

    private long changes() {
        return jdbc.sql("select count(*) from lag_change").query(Long.class).single();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
