package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Lines over the categories, for the course of a value. */
@JsonTypeName("line")
public record LineChart(Caption caption, Measure measure, List<Category> categories, List<Series> series)
        implements SeriesChart {

    public LineChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        Require.points(categories, series);
    }
}
