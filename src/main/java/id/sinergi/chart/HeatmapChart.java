package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Values in rows and columns by colour. A selection carries the column as key and the row as series.
 *
 * @param rows each row is a series whose points stand in the columns
 */
@JsonTypeName("heatmap")
public record HeatmapChart(Caption caption, Measure measure, List<Category> columns, List<Series> rows)
        implements ChartDescription {

    public HeatmapChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Require.points(columns, rows);
    }

    @Override
    public boolean contains(String key, String series) {
        return rows.stream().anyMatch(row -> row.key().equals(series) && row.shows(key));
    }
}
