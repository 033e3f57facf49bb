package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * From one value to another by the steps between them, in the order given. A step's value is what it adds or takes away,
 * and together they lead from the start to the end.
 */
@JsonTypeName("waterfall")
public record WaterfallChart(Caption caption, Measure measure, Item start, List<Item> steps, Item end)
        implements ChartDescription {

    private static final double ROUNDING = 1e-6;

    public WaterfallChart {
        steps = List.copyOf(steps);
        var items = items(start, steps, end);
        Require.distinct(items, item -> item.point().key());
        Require.that(items.stream().allMatch(item -> item.point().shown()), "every step has a value");
        double reached =
                value(start) + steps.stream().mapToDouble(WaterfallChart::value).sum();
        Require.that(
                Math.abs(reached - value(end)) <= ROUNDING * Math.max(1, Math.abs(reached)),
                "the steps lead from the start to the end");
    }

    /** The start, the steps and the end. */
    public List<Item> items() {
        return items(start, steps, end);
    }

    /** The value that is reached with each of {@link #items}. */
    public List<Double> levels() {
        var levels = new ArrayList<Double>();
        double reached = value(start);
        levels.add(reached);
        for (var step : steps) {
            reached += value(step);
            levels.add(reached);
        }
        levels.add(value(end));
        return levels;
    }

    @Override
    public boolean contains(String key, String series) {
        return series.isEmpty()
                && items().stream().anyMatch(item -> item.point().key().equals(key));
    }

    private static List<Item> items(Item start, List<Item> steps, Item end) {
        return Stream.of(List.of(start), steps, List.of(end))
                .flatMap(List::stream)
                .toList();
    }

    private static double value(Item item) {
        return Objects.requireNonNull(item.point().value());
    }
}
