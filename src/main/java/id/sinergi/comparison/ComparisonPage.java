package id.sinergi.comparison;

import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.LineChart;
import id.sinergi.indicator.Counts;
import java.util.List;

/**
 * Two to four slices side by side on the same scales.
 *
 * @param filters what is compared and every filter that all sides share
 * @param sides members in the order chosen, periods from the earliest
 * @param changes between which of them a change is said
 * @param course the people trained by month, one line for each side
 */
public record ComparisonPage(
        String filters, List<ComparedSide> sides, List<ComparedChange> changes, GroupedChart stages, LineChart course) {

    public ComparisonPage {
        sides = List.copyOf(sides);
        changes = List.copyOf(changes);
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return sides.stream().allMatch(side -> side.counts().equals(Counts.ZERO));
    }
}
