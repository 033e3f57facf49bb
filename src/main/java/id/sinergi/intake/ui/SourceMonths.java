package id.sinergi.intake.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Which months of a source have no data: those that are over, from the first one that it sent on. */
final class SourceMonths {

    private SourceMonths() {}

    /**
     * In their order; empty where nothing is missing, or where the source has sent nothing at all.
     *
     * @param reported months with data
     * @param running the month that is not over
     */
    static List<YearMonth> missing(SortedSet<YearMonth> reported, YearMonth running) {
        return reported.isEmpty()
                ? List.of()
                : Stream.iterate(reported.first(), month -> month.isBefore(running), month -> month.plusMonths(1))
                        .filter(month -> !reported.contains(month))
                        .toList();
    }
}
