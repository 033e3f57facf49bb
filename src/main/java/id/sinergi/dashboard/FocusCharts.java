package id.sinergi.dashboard;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.ColumnChart;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.TileMapChart;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.lens.IndicatorMap;
import id.sinergi.lens.IndicatorTrend;
import id.sinergi.subject.Subject;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The charts of a page about one subject; which of them it has depends on the subject. */
@Component
class FocusCharts {

    private final IndicatorTrend trend;
    private final StageMonths stages;
    private final PeerChart peers;
    private final FocusParts parts;
    private final IndicatorMap map;
    private final QuarterHeatmap heatmap;

    FocusCharts(
            IndicatorTrend trend,
            StageMonths stages,
            PeerChart peers,
            FocusParts parts,
            IndicatorMap map,
            QuarterHeatmap heatmap) {
        this.trend = trend;
        this.stages = stages;
        this.peers = peers;
        this.parts = parts;
        this.map = map;
        this.heatmap = heatmap;
    }

    /** Who was trained for a destination is not known. */
    Optional<ChartDescription> trend(
            Subject subject, Slice slice, Indicator indicator, SliceTargets targets, Locale locale) {
        return subject == Subject.DESTINATION
                ? Optional.empty()
                : Optional.of(trend.of(slice, indicator, targets, locale));
    }

    ColumnChart stages(Subject subject, Slice slice, Locale locale) {
        return stages.of(subject, slice, locale);
    }

    Optional<BarChart> peers(Subject subject, Slice slice, Locale locale) {
        return peers.of(subject, slice, locale);
    }

    TreeMap<Dimension, BarChart> parts(Subject subject, Slice slice, Locale locale) {
        return parts.of(subject, slice, locale);
    }

    /** Where the page is broken down by provinces. */
    Optional<TileMapChart> map(
            Subject subject, Slice slice, IndicatorChoice choice, SliceTargets targets, Locale locale) {
        return subject.rows(slice) == Dimension.PROVINCE && subject != Subject.DESTINATION
                ? Optional.of(map.of(slice, choice, targets, locale))
                : Optional.empty();
    }

    HeatmapChart heatmap(Subject subject, Slice slice, Locale locale) {
        return heatmap.of(subject, slice, locale);
    }
}
