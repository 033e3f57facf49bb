package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;
import java.util.List;

/**
 * A course that ends today and a forecast that goes on as a line within ranges, the widest first.
 *
 * @param ranges ranges around the forecast, for instance 80 % and 50 %
 */
@JsonTypeName("fan")
public record FanChart(
        Caption caption,
        Measure measure,
        List<Category> categories,
        Series actual,
        Series forecast,
        List<Range> ranges,
        List<Reference> references)
        implements ChartDescription {

    /** Where the value is expected with some probability. */
    public record Range(String name, List<Span> spans) implements Serializable {

        public Range {
            Require.text(name, "a range needs a name");
            spans = List.copyOf(spans);
        }
    }

    /** Lower and upper end of a range at one category. */
    public record Span(String category, double low, double high) implements Serializable {

        public Span {
            Require.finite(low);
            Require.finite(high);
            Require.that(low <= high, "a span runs from its lower to its higher value");
        }
    }

    public FanChart {
        categories = List.copyOf(categories);
        ranges = List.copyOf(ranges);
        references = List.copyOf(references);
        Require.points(categories, List.of(actual, forecast));
    }

    @Override
    public boolean contains(String key, String series) {
        return List.of(actual, forecast).stream().anyMatch(one -> one.key().equals(series) && one.shows(key));
    }
}
