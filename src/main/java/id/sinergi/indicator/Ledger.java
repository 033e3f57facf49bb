package id.sinergi.indicator;

import id.sinergi.journey.BulkChange;
import id.sinergi.journey.RecordKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what a batch changed: signed deltas at the finest grain, and the cells of every ancestor region with the
 * numbers that they held before. Runs after the journeys were derived, in the same transaction.
 */
@Service
public class Ledger {

    /**
     * The batch's ledger rows are summed once per regency and once, with the centre kept, per province; the other grains
     * and regions are then summed from those. Below a province, centre and something else are asked of the ledger itself.
     */
    private static final String ROLL_UP = """
            create temporary table cell_change on commit drop as
            with regency as materialized (
                select agreement,
                       case when grouping(centre) = 0 then 2 when grouping(sector) = 0 then 8 else 0 end as grain,
                       region, month, coalesce(centre, 0) as centre, coalesce(sector, 0) as sector,
                       coalesce(sex, 0) as sex, coalesce(destination, 0) as destination, %2$s
                from ledger where batch = %1$d
                group by grouping sets (
                    (agreement, region, month), (agreement, region, month, centre),
                    (agreement, region, month, sector, sex, destination))
            ), above as materialized (
                select agreement, grain, ancestor.region, month, centre, sector, sex, destination, %2$s
                from regency r cross join lateral (values (0), (r.region / 100 * 100)) ancestor(region)
                group by agreement, grain, ancestor.region, month, centre, sector, sex, destination
            ), province as materialized (
                select agreement, region / 100 * 100 as region, month, centre, sector, sex, destination, %2$s
                from ledger where batch = %1$d
                group by agreement, region / 100 * 100, month, centre, sector, sex, destination
            )
            select agreement, grain, region, month, centre, sector, sex, destination, %3$s from regency
            union all
            select agreement, grain, region, month, centre, sector, sex, destination, %3$s from above
            union all
            select agreement,
                   case when grouping(sector) = 0 then 1 when grouping(destination) = 0 then 3 else 4 end,
                   region, month, 0, coalesce(sector, 0), coalesce(sex, 0), coalesce(destination, 0), %4$s
            from above where grain = 8
            group by grouping sets ((agreement, region, month, sector), (agreement, region, month, destination),
                                    (agreement, region, month, sex))
            having grouping(destination) = 1 or destination <> 0
            union all
            select agreement, 9, region, month, centre, sector, sex, destination, %3$s from province
            union all
            select agreement, 9, 0, month, centre, sector, sex, destination, %4$s
            from province group by agreement, month, centre, sector, sex, destination
            """;

    private static final String KEY = "agreement, grain, region, month, sector, centre, destination, sex";

    private static final String PAST = """
            insert into cell_past (%2$s, %3$s, since, until)
            select %2$s, %4$s, c.since, %1$d from cell c join cell_change using (%2$s)
            """;

    private static final String CELLS = """
            insert into cell as c (%2$s, %3$s, since)
            select %2$s, %3$s, %1$d from cell_change order by %2$s
            on conflict (%2$s) do update set %4$s, since = excluded.since
            """;

    private final JdbcClient jdbc;
    private final DataVersion version;
    private final BulkChange bulk;
    private final ApplicationEventPublisher events;

    Ledger(JdbcClient jdbc, DataVersion version, BulkChange bulk, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.version = version;
        this.bulk = bulk;
        this.events = events;
    }

    /** Enters the difference between the journeys before and after this batch of records. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(RecordKind kind, int batch) {
        version.announce(batch);
        count(kind, batch);
    }

    /** The same without telling anybody, where a batch that was posted before is counted once more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(RecordKind kind, int batch) {
        bulk.run("ledger", changes(), () -> run(LedgerEvents.statement(kind, batch)));
        run("drop table if exists cell_change");
        run(ROLL_UP.formatted(batch, Measure.each("sum(%1$s) as %1$s"), Measure.columns(), Measure.each("sum(%s)")));
        run("analyze cell_change");
        run(PAST.formatted(batch, KEY, Measure.columns(), Measure.each("c.%s")));
        run(CELLS.formatted(batch, KEY, Measure.columns(), Measure.each("%1$s = c.%1$s + excluded.%1$s")));
        events.publishEvent(new BatchCounted(batch));
    }

    /** Tells all nodes of a batch that changes no programme figure, such as one of targets. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(int batch) {
        version.announce(batch);
    }

    /** Tells all nodes, when the transaction commits, that figures were counted again without a new batch. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replaced() {
        version.announceReplaced();
    }

    /** Tells all nodes, when the transaction commits, that figures are judged otherwise, though none of them changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judgedAnew() {
        version.announceJudged();
    }

    /** At most; people of the same cell are one row. */
    private long changes() {
        return jdbc.sql("select count(*) from journey_after").query(Long.class).single();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
