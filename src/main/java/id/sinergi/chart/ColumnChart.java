package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Columns over the categories, side by side where there are several series. */
@JsonTypeName("column")
public record ColumnChart(Caption caption, Measure measure, List<Category> categories, List<Series> series)
        implements SeriesChart {

    public ColumnChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        Require.points(categories, series);
    }
}
