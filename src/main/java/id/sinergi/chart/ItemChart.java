package id.sinergi.chart;

import java.util.List;

/** A chart of named items with one value each, in the order given. */
public sealed interface ItemChart extends ChartDescription permits BarChart, FunnelChart {

    List<Item> items();

    @Override
    default boolean contains(String key, String series) {
        return series.isEmpty()
                && items().stream()
                        .map(Item::point)
                        .anyMatch(point -> point.key().equals(key) && point.shown());
    }
}
