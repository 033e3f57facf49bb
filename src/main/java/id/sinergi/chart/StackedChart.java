package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Series stacked to a whole over the categories.
 *
 * @param scale whether the whole is drawn as its value or as 100 %
 */
@JsonTypeName("stacked")
public record StackedChart(
        Caption caption,
        Measure measure,
        List<Category> categories,
        List<Series> series,
        List<Reference> references,
        Scale scale)
        implements SeriesChart {

    /** What the height of a stack stands for. */
    public enum Scale {
        VALUE,
        SHARE
    }

    public StackedChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        references = List.copyOf(references);
        Require.points(categories, series);
    }

    public StackedChart(Caption caption, Measure measure, List<Category> categories, List<Series> series) {
        this(caption, measure, categories, series, List.of(), Scale.VALUE);
    }
}
