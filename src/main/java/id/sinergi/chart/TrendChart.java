package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The course of a year: the running total against its plan above, the amount of each period below.
 *
 * @param cumulative running totals; ends where the data end, its last point carries the note shown at its end
 * @param plan planned running totals; null where no plan is set
 * @param fan where the running total is expected to go; null where nothing is forecast
 * @param periodic amount of each period, incomplete ones hatched
 */
@JsonTypeName("trend")
public record TrendChart(
        Caption caption,
        Measure measure,
        List<Category> categories,
        Series cumulative,
        @Nullable Series plan,
        @Nullable Fan fan,
        Series periodic)
        implements ChartDescription {

    public TrendChart {
        categories = List.copyOf(categories);
        Require.points(categories, all(cumulative, plan, fan, periodic).toList());
    }

    /** One without a forecast. */
    public TrendChart(
            Caption caption,
            Measure measure,
            List<Category> categories,
            Series cumulative,
            @Nullable Series plan,
            Series periodic) {
        this(caption, measure, categories, cumulative, plan, null, periodic);
    }

    public TrendChart withCaption(Caption words) {
        return new TrendChart(words, measure, categories, cumulative, plan, fan, periodic);
    }

    public TrendChart withFan(Fan forecast) {
        return new TrendChart(caption, measure, categories, cumulative, plan, forecast, periodic);
    }

    @Override
    public boolean contains(String key, String series) {
        return all(cumulative, plan, fan, periodic).anyMatch(one -> one.key().equals(series) && one.shows(key));
    }

    private static Stream<Series> all(Series cumulative, @Nullable Series plan, @Nullable Fan fan, Series periodic) {
        return Stream.concat(
                Stream.concat(Stream.of(cumulative, periodic), Stream.ofNullable(plan)),
                Stream.ofNullable(fan).flatMap(one -> one.series().stream()));
    }
}
