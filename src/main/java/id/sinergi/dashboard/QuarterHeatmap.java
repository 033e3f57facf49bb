package id.sinergi.dashboard;

import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceText;
import id.sinergi.wording.TimeAxis;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** When which member had its people: members by quarter, or by month where the period is too short for quarters. */
@Service
public class QuarterHeatmap {

    private static final int ROWS = 20;
    private static final int MONTHS_FOR_QUARTERS = 7;

    private final IndicatorService indicators;
    private final MemberNames names;
    private final SliceText text;

    QuarterHeatmap(IndicatorService indicators, MemberNames names, SliceText text) {
        this.indicators = indicators;
        this.names = names;
        this.text = text;
    }

    public HeatmapChart of(Subject subject, Slice slice, Locale locale) {
        var dimension = subject.rows(slice);
        var steps = granularity(slice).cut(slice.period());
        var people = people(subject, slice, dimension);
        var reported = indicators.reported(slice);
        var main = PeerChart.indicator(subject);
        var rows = ranked(people).stream()
                .map(row -> new Series(
                        row.getKey(),
                        names.name(dimension, row.getKey(), locale),
                        Role.ACTUAL,
                        points(steps, row.getValue(), main, reported)))
                .toList();
        var caption = text.caption(
                slice,
                title(dimension, main, locale),
                Texts.of("focus.heatmap.subtitle", locale, rows.size(), people.size()),
                alternative(rows, locale),
                locale);
        return new HeatmapChart(
                caption,
                Defined.people(PeerChart.measure(subject), locale),
                steps.stream().map(step -> TimeAxis.step(step, locale)).toList(),
                rows);
    }

    /** Says whom it counts, since it follows no chosen indicator. */
    private static String title(Dimension members, Indicator counted, Locale locale) {
        return Texts.of(
                "focus.heatmap.title",
                locale,
                Texts.of("focus.dimension." + members, locale),
                Defined.inSentence(counted, locale));
    }

    private static List<Point> points(
            List<PeriodRange> steps, Map<YearMonth, Long> people, Indicator counted, Reported reported) {
        return steps.stream()
                .map(step -> point(step, people, counted, reported))
                .toList();
    }

    /** The members with most people, those without any left out. */
    private static List<Map.Entry<String, Map<YearMonth, Long>>> ranked(Map<String, Map<YearMonth, Long>> people) {
        return people.entrySet().stream()
                .filter(row -> total(row.getValue()) > 0)
                .sorted(Comparator.<Map.Entry<String, Map<YearMonth, Long>>>comparingLong(row -> total(row.getValue()))
                        .reversed())
                .limit(ROWS)
                .toList();
    }

    /** Quarters where there are enough months to see a course of them. */
    public static Granularity granularity(Slice slice) {
        return slice.period().length() >= MONTHS_FOR_QUARTERS ? Granularity.QUARTER : Granularity.MONTH;
    }

    private Map<String, Map<YearMonth, Long>> people(Subject subject, Slice slice, Dimension dimension) {
        var people = new HashMap<String, Map<YearMonth, Long>>();
        indicators
                .matrix(slice, dimension, Dimension.MONTH)
                .forEach(pair -> people.computeIfAbsent(pair.row(), key -> new HashMap<>())
                        .merge(YearMonth.parse(pair.column()), subject.count().applyAsLong(pair.counts()), Long::sum));
        return people;
    }

    private static long total(Map<YearMonth, Long> months) {
        return months.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A step in which no source has reported yet has no point. */
    private static Point point(PeriodRange step, Map<YearMonth, Long> months, Indicator indicator, Reported reported) {
        var key = step.from().toString();
        return step.months().stream().anyMatch(month -> reported.present(indicator, month))
                ? Point.of(
                        key,
                        step.months().stream()
                                .mapToLong(month -> months.getOrDefault(month, 0L))
                                .sum())
                : Point.missing(key);
    }

    /** Told of the periods alone that have data. */
    private static String alternative(List<Series> rows, Locale locale) {
        if (rows.isEmpty()) {
            return Texts.of("dashboard.nothing", locale);
        }
        var known = rows.getFirst().points().stream()
                .map(Point::value)
                .filter(Objects::nonNull)
                .mapToLong(Double::longValue)
                .summaryStatistics();
        return Texts.of(
                known.getCount() == 1 ? "focus.heatmap.alternative.one" : "focus.heatmap.alternative",
                locale,
                rows.getFirst().name(),
                Figures.in(locale).number(known.getSum()),
                known.getCount());
    }
}
