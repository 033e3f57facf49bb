package id.sinergi.lens;

import id.sinergi.chart.Category;
import id.sinergi.chart.Point;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.quality.SeriesBreak;
import id.sinergi.quality.SeriesBreaks;
import id.sinergi.wording.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The months of a course: where its series breaks, and which of them nobody has sent. */
@Component
public class TrendAxis {

    private final SeriesBreaks breaks;

    TrendAxis(SeriesBreaks breaks) {
        this.breaks = breaks;
    }

    /** The months of the slice's period, each with what is known to break the series of the indicators in it. */
    public List<Category> of(Slice slice, Collection<Indicator> indicators, Locale locale) {
        var known = breaks.of(indicators, slice.period());
        return slice.period().months().stream()
                .map(month -> marked(TimeAxis.month(month, locale), month, known, locale))
                .toList();
    }

    private static Category marked(Category category, YearMonth month, List<SeriesBreak> known, Locale locale) {
        var texts = known.stream()
                .filter(one -> one.month().equals(month))
                .map(one -> Dates.in(locale).mediumDate(one.day()) + ": "
                        + one.text().in(locale))
                .collect(Collectors.joining("; "));
        return texts.isEmpty() ? category : category.withMark(texts);
    }

    /**
     * The points with one that says so in each month that is over and that nobody has sent, from the first month of all on:
     * a gap of the course, and no zero.
     */
    public static List<Point> withGaps(List<Point> points, Slice slice, Indicator indicator, Reported reported) {
        var gaps = slice.period().months().stream()
                .filter(month -> reported.missing(indicator, month))
                .map(YearMonth::toString)
                .filter(key -> points.stream().noneMatch(point -> point.key().equals(key)))
                .map(Point::missing)
                .toList();
        return gaps.isEmpty()
                ? points
                : new ArrayList<>(Stream.concat(points.stream(), gaps.stream())
                        .sorted(Comparator.comparing(Point::key))
                        .toList());
    }
}
