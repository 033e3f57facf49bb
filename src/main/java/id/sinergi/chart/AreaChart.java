package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Filled lines over the categories, for one volume over time. */
@JsonTypeName("area")
public record AreaChart(
        Caption caption, Measure measure, List<Category> categories, List<Series> series, List<Reference> references)
        implements SeriesChart {

    public AreaChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        references = List.copyOf(references);
        Require.points(categories, series);
    }

    public AreaChart(Caption caption, Measure measure, List<Category> categories, List<Series> series) {
        this(caption, measure, categories, series, List.of());
    }
}
