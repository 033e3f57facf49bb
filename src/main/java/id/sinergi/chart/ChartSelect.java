package id.sinergi.chart;

/**
 * A value that the user chose, by pointer or keyboard alike.
 *
 * @param key key of the point, checked to be one that the chart shows
 * @param series key of the series (of the row in a heatmap), empty where the chart has none
 */
public record ChartSelect(String key, String series, Gesture gesture) {

    /** What the user wants with the value. */
    public enum Gesture {
        /** Click or Enter: go into it. */
        DRILL,
        /** Ctrl-click or Space: narrow the view to it. */
        FILTER,
        /** Shift-click or Shift+Enter: narrow the view to it beside what it is narrowed to already. */
        ADD
    }
}
