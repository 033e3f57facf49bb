package id.sinergi.comparison;

import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.LineChart;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two to four slices side by side on the same scales.
 *
 * @param filters what is compared and every filter that all sides share
 * @param sides members in the order chosen, periods from the earliest
 * @param changes between which of them a change is said
 * @param whole what the sides are parts of, in the table alone: the country beside regions for who does not see all of
 *     it, all agreements together beside agreements
 * @param measures the rows of the table
 * @param course the people trained by month, one line for each side
 */
public record ComparisonPage(
        String filters,
        List<ComparedSide> sides,
        Optional<ComparedSide> whole,
        List<Indicator> measures,
        List<ComparedChange> changes,
        GroupedChart stages,
        LineChart course) {

    public ComparisonPage {
        sides = List.copyOf(sides);
        changes = List.copyOf(changes);
        measures = List.copyOf(measures);
    }

    /** The sides in the order of the table's columns, their whole last. */
    public List<ComparedSide> shown() {
        return Stream.concat(sides.stream(), whole.stream()).toList();
    }

    /** Whether agreements stand side by side, in which somebody may be counted once each. */
    public boolean isOfAgreements() {
        return sides.stream().map(side -> side.slice().agreement()).distinct().count() > 1;
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return sides.stream().allMatch(side -> side.counts().equals(Counts.ZERO));
    }
}
