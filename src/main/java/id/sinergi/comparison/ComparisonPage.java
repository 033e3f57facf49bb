package id.sinergi.comparison;

import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.LineChart;
import id.sinergi.indicator.Counts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two to four slices side by side on the same scales.
 *
 * @param filters what is compared and every filter that all sides share
 * @param sides members in the order chosen, periods from the earliest
 * @param changes between which of them a change is said
 * @param country the whole country beside regions, for who does not see all of it; in the table alone
 * @param course the people trained by month, one line for each side
 */
public record ComparisonPage(
        String filters,
        List<ComparedSide> sides,
        Optional<ComparedSide> country,
        List<ComparedChange> changes,
        GroupedChart stages,
        LineChart course) {

    public ComparisonPage {
        sides = List.copyOf(sides);
        changes = List.copyOf(changes);
    }

    /** The sides in the order of the table's columns, the country last. */
    public List<ComparedSide> shown() {
        return Stream.concat(sides.stream(), country.stream()).toList();
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return sides.stream().allMatch(side -> side.counts().equals(Counts.ZERO));
    }
}
