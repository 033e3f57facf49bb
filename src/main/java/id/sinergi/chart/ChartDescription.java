package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * What a chart says, complete and immutable. Each kind is a record that cannot hold an illegal chart; how it is drawn
 * is decided in the browser alone.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface ChartDescription extends Serializable
        permits SeriesChart, ItemChart, WaterfallChart, TrendChart, HeatmapChart, TileMapChart, Sparkline {

    /** The words around the chart; title and text alternative are always there. */
    Caption caption();

    /** What the values measure and how they are written. */
    Measure measure();

    /**
     * Whether the chart shows a value under this key, so that a selection sent by a browser can be trusted.
     *
     * @param series key of the series, of the row in a heatmap, or empty where the chart has none
     */
    boolean contains(String key, String series);
}
