package id.sinergi.chart;

import java.util.List;

/** A chart of one or more series over shared categories, such as months. */
public sealed interface SeriesChart extends ChartDescription permits LineChart, ColumnChart, GroupedChart {

    List<Category> categories();

    List<Series> series();

    @Override
    default boolean contains(String key, String seriesKey) {
        return series().stream().anyMatch(one -> one.key().equals(seriesKey) && one.shows(key));
    }
}
