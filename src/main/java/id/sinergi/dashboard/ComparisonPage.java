package id.sinergi.dashboard;

import id.sinergi.chart.GroupedChart;
import id.sinergi.chart.LineChart;
import java.util.List;

/**
 * Two to four slices side by side on the same scales.
 *
 * @param sides in the order chosen; the first is what the others are held against
 * @param course the people trained by month, one line for each side
 */
public record ComparisonPage(List<ComparedSide> sides, GroupedChart stages, LineChart course) {

    public ComparisonPage {
        sides = List.copyOf(sides);
    }
}
