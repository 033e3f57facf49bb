package id.sinergi.gallery;

import id.sinergi.chart.ChartDescription;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One description of every kind and state, with invented figures, for the gallery and the tests of charts. */
public final class ChartSamples {

    private static final int REGENCIES = 514;

    private final Locale locale;

    public ChartSamples(Locale locale) {
        this.locale = locale;
    }

    /** Every sample under a name of its own, in the order of the gallery. */
    public Map<String, ChartDescription> all() {
        var courses = new CourseSamples(locale);
        var maps = new MapSamples(locale);
        var all = new LinkedHashMap<String, ChartDescription>();
        all.put("trend", FanSample.on(courses.trend()));
        all.put("bar", ItemSamples.bar());
        all.put("bar-states", ItemSamples.barStates());
        all.put("funnel", ItemSamples.funnel());
        all.put("waterfall", ItemSamples.waterfall());
        all.put("waterfall-share", ItemSamples.waterfallOfShares());
        all.put("line", courses.line());
        all.put("column", courses.column());
        all.put("grouped", ItemSamples.grouped());
        all.put("heatmap", maps.heatmap());
        all.put("tilemap", maps.tileMap());
        all.put("tilemap-years", maps.tileMapByYear());
        all.put("sparkline", courses.sparkline());
        all.put("empty", courses.empty());
        all.put("suppressed", ItemSamples.suppressed());
        return all;
    }

    /** The charts with very many marks: as many bars as there are regencies, provinces by months over three years. */
    public Map<String, ChartDescription> large() {
        var large = new LinkedHashMap<String, ChartDescription>();
        large.put("many-bars", ItemSamples.manyBars(REGENCIES));
        large.put("wide-heatmap", new MapSamples(locale).wideHeatmap());
        return large;
    }
}
