package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Columns in groups, each with a marker where its point has a target. */
@JsonTypeName("grouped")
public record GroupedChart(Caption caption, Measure measure, List<Category> categories, List<Series> series)
        implements SeriesChart {

    public GroupedChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        Require.points(categories, series);
    }
}
