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

    /** Rows of one region lie together, since a question about two dimensions reads them. */
    static String statement(RecordKind kind, int batch) {
        return """
                insert into ledger (batch, agreement, month, region, centre, sector, sex, destination, %1$s)
                select %2$d, agreement, month, region, centre, sector, sex, destination, %3$s
                from (%4$s) event
                group by agreement, month, region, centre, sector, sex, destination
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
                        Measure.each("sum(%s) <> 0", " or "));
    }

    /** What is counted by this event and can have changed; empty if nothing. */
    private static String counted(Event event, RecordKind kind) {
        var changed = Measure.all()
                .filter(measure -> measure.event() == event && measure.isChangedBy(kind))
                .toList();
        return changed.isEmpty() ? "" : """
                  select agreement, (date_part('year', %1$s) * 100 + date_part('month', %1$s))::int as month, %2$s, %3$s
                  from %4$s where %1$s is not null group by 1, 2, 3, 4, 5, 6, 7
                  """.formatted(event.day(), event.dimensions(), sums(changed), event.journeys());
    }

    private static String sums(List<Measure> changed) {
        return Measure.all()
                .map(measure ->
                        "(%s)::int as %s".formatted(changed.contains(measure) ? measure.sum() : "0", measure.column()))
                .collect(Collectors.joining(", "));
    }
}
