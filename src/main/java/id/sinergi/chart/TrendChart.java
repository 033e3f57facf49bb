package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The course of a year: the running total against its plan above, the amount of each period below.
 *
 * @param cumulative running totals; ends where the data end, its last point carries the note shown at its end
 * @param plan planned running totals; null where no plan is set
 * @param periodic amount of each period, incomplete ones hatched
 */
@JsonTypeName("trend")
public record TrendChart(
        Caption caption,
        Measure measure,
        List<Category> categories,
        Series cumulative,
        @Nullable Series plan,
        Series periodic)
        implements ChartDescription {

    public TrendChart {
        categories = List.copyOf(categories);
        Require.points(categories, all(cumulative, plan, periodic).toList());
    }

    public TrendChart withCaption(Caption words) {
        return new TrendChart(words, measure, categories, cumulative, plan, periodic);
    }

    @Override
    public boolean contains(String key, String series) {
        return all(cumulative, plan, periodic).anyMatch(one -> one.key().equals(series) && one.shows(key));
    }

    private static Stream<Series> all(Series cumulative, @Nullable Series plan, Series periodic) {
        return Stream.concat(Stream.of(cumulative, periodic), Optional.ofNullable(plan).stream());
    }
}
