package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * One value on a half circle.
 *
 * @param point the value, with its target and status role
 * @param maximum the value at the end of the scale
 */
@JsonTypeName("gauge")
public record GaugeChart(Caption caption, Measure measure, Point point, double maximum) implements ChartDescription {

    public GaugeChart {
        Require.finite(maximum);
        Require.that(maximum > 0, "the scale of a gauge ends above zero");
    }

    @Override
    public boolean contains(String key, String series) {
        return series.isEmpty() && point.key().equals(key) && point.shown();
    }
}
