package id.sinergi.dashboard;

import id.sinergi.chart.BarChart;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.subject.Subject;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Draws what the figures of a page about one subject consist of: by sector, centre and destination. */
@Component
class FocusParts {

    private static final int SHOWN = 8;

    private final SliceCharts charts;

    FocusParts(SliceCharts charts) {
        this.charts = charts;
    }

    /** Without the dimension that the page is about, and without the one that its table breaks down. */
    TreeMap<Dimension, BarChart> of(Subject subject, Slice slice, Locale locale) {
        var parts = new TreeMap<Dimension, BarChart>();
        for (var dimension : List.of(Dimension.SECTOR, Dimension.CENTRE, Dimension.DESTINATION)) {
            boolean itself =
                    Subject.of(dimension) == subject && !subject.member(slice).isEmpty();
            if (!itself && dimension != subject.rows(slice)) {
                parts.put(dimension, part(subject, slice, dimension, locale));
            }
        }
        return parts;
    }

    private BarChart part(Subject subject, Slice slice, Dimension dimension, Locale locale) {
        return switch (dimension) {
            case DESTINATION -> charts.destinations(slice, SHOWN, locale);
            case SECTOR ->
                subject == Subject.DESTINATION
                        ? charts.ranking(slice, dimension, "focus.part.SECTOR.placed", subject.count(), SHOWN, locale)
                        : charts.sectors(slice, locale);
            default ->
                charts.ranking(
                        slice,
                        dimension,
                        "focus.part." + dimension + (subject == Subject.DESTINATION ? ".placed" : ""),
                        subject.count(),
                        SHOWN,
                        locale);
        };
    }
}
