package id.sinergi.indicator;

import id.sinergi.journey.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the statement that enters what a batch changed at the finest grain. Each kind of event is summed up by itself
 * and only where a batch of this kind can have changed it: tests and placements leave enrolments as they were.
 */
final class LedgerEvents {

    private LedgerEvents() {}

    /** The last month of each agreement in which anybody was counted before the batch, by measure. */
    private static final String KNOWN = """
            known as materialized (
                select agreement, %s from cell where grain = 0 and region = 0 group by agreement
            )""";

    /** Rows of one region lie together, since a question about two dimensions reads them. */
    static String statement(RecordKind kind, int batch) {
        return """
                insert into ledger (batch, agreement, month, region, centre, sector, sex, destination, cause, %1$s)
                with %6$s
                select %2$d, agreement, month, region, centre, sector, sex, destination, cause, %3$s
                from (%4$s) event
                group by agreement, month, region, centre, sector, sex, destination, cause
                having %5$s
                order by region, month
                """.formatted(
                        Measure.columns(),
                        batch,
                        Measure.each("sum(%s)"),
                        Arrays.stream(Event.values())
                                .map(event -> counted(event, kind))
                                .filter(sums -> !sums.isEmpty())
                                .collect(Collectors.joining(" union all ")),
                        Measure.each("sum(%s) <> 0", " or "),
                        KNOWN.formatted(Measure.each("max(month) filter (where %1$s > 0) as last_%1$s")));
    }

    /** What is counted by this event and can have changed; empty if nothing. */
    private static String counted(Event event, RecordKind kind) {
        var changed = Measure.all()
                .filter(measure -> measure.event() == event && measure.isChangedBy(kind))
                .toList();
        return changed.isEmpty()
                ? ""
                : """
                  select agreement, month, %2$s,
                         coalesce(fate, case when month < last_%5$s then %6$d else %7$d end) as cause, %3$s
                  from %4$s left join known using (agreement)
                       cross join lateral (
                           select (date_part('year', %1$s) * 100 + date_part('month', %1$s))::int as month) counted
                  where %1$s is not null group by 1, 2, 3, 4, 5, 6, 7, 8
                  """.formatted(
                                event.day(),
                                event.dimensions(),
                                sums(changed),
                                EventFates.journeys(event),
                                everybody(event).column(),
                                Cause.LATE.id(),
                                Cause.NEW.id());
    }

    /** What counts everybody with this event, the first measure that is declared for it. */
    private static Measure everybody(Event event) {
        return Measure.all()
                .filter(measure -> measure.event() == event)
                .findFirst()
                .orElseThrow();
    }

    private static String sums(List<Measure> changed) {
        return Measure.all()
                .map(measure ->
                        "(%s)::int as %s".formatted(changed.contains(measure) ? measure.sum() : "0", measure.column()))
                .collect(Collectors.joining(", "));
    }
}
