package id.sinergi.dashboard;

import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
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
import java.util.function.ToLongFunction;
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
        return Withheld.or(
                () -> of(people(slice, dimension), subject, slice, locale), () -> refused(subject, slice, locale));
    }

    /** Without a figure, which does not look like figures of nobody. */
    private HeatmapChart refused(Subject subject, Slice slice, Locale locale) {
        var steps = granularity(slice).cut(slice.period());
        var reason = Texts.of("hidden.refused", locale);
        return new HeatmapChart(
                text.caption(slice, title(subject, slice, locale), reason, reason, locale),
                Defined.people(PeerChart.measure(subject), locale),
                steps.stream().map(step -> TimeAxis.step(step, locale)).toList(),
                List.of(new Series(
                        "*",
                        HiddenText.mark(locale),
                        Role.ACTUAL,
                        steps.stream()
                                .map(step -> HiddenText.point(step.from().toString(), locale))
                                .toList())));
    }

    private static String title(Subject subject, Slice slice, Locale locale) {
        return Texts.of(
                "focus.heatmap.title",
                locale,
                Texts.of("focus.dimension." + subject.rows(slice), locale),
                Defined.inSentence(PeerChart.indicator(subject), locale));
    }

    private HeatmapChart of(Map<String, Map<YearMonth, Counts>> people, Subject subject, Slice slice, Locale locale) {
        var steps = granularity(slice).cut(slice.period());
        var rows = ranked(people, subject.count()).stream()
                .map(row -> row(row.getKey(), row.getValue(), steps, subject, slice, locale))
                .toList();
        if (rows.isEmpty() && hides(people, subject.count())) {
            return refused(subject, slice, locale);
        }
        var caption = text.caption(
                slice,
                title(subject, slice, locale),
                Texts.of("focus.heatmap.subtitle", locale, rows.size(), people.size()),
                alternative(rows, locale),
                locale);
        return new HeatmapChart(
                caption,
                Defined.people(PeerChart.measure(subject), locale),
                steps.stream().map(step -> TimeAxis.step(step, locale)).toList(),
                rows);
    }

    private Series row(
            String key,
            Map<YearMonth, Counts> months,
            List<PeriodRange> steps,
            Subject subject,
            Slice slice,
            Locale locale) {
        var reported = indicators.reported(slice);
        return new Series(
                key,
                names.name(subject.rows(slice), key, locale),
                Role.ACTUAL,
                steps.stream()
                        .map(step ->
                                point(step, months, subject.count(), PeerChart.indicator(subject), reported, locale))
                        .toList());
    }

    /** The members with most people, those without any left out. */
    private static List<Map.Entry<String, Map<YearMonth, Counts>>> ranked(
            Map<String, Map<YearMonth, Counts>> people, ToLongFunction<Counts> count) {
        return people.entrySet().stream()
                .filter(row -> total(row.getValue(), count) > 0)
                .sorted(Comparator.<Map.Entry<String, Map<YearMonth, Counts>>>comparingLong(
                                row -> total(row.getValue(), count))
                        .reversed())
                .limit(ROWS)
                .toList();
    }

    /** Quarters where there are enough months to see a course of them. */
    public static Granularity granularity(Slice slice) {
        return slice.period().length() >= MONTHS_FOR_QUARTERS ? Granularity.QUARTER : Granularity.MONTH;
    }

    private Map<String, Map<YearMonth, Counts>> people(Slice slice, Dimension dimension) {
        var people = new HashMap<String, Map<YearMonth, Counts>>();
        indicators
                .matrix(slice, dimension, Dimension.MONTH)
                .forEach(pair -> people.computeIfAbsent(pair.row(), key -> new HashMap<>())
                        .merge(YearMonth.parse(pair.column()), pair.counts(), Counts::plus));
        return people;
    }

    private static boolean hides(Map<String, Map<YearMonth, Counts>> people, ToLongFunction<Counts> count) {
        return people.values().stream()
                .flatMap(months -> months.values().stream())
                .anyMatch(counts -> counts.hides(count));
    }

    /** Of the months that are told. */
    private static long total(Map<YearMonth, Counts> months, ToLongFunction<Counts> count) {
        return months.values().stream()
                .filter(counts -> !counts.hides(count))
                .mapToLong(count)
                .sum();
    }

    /** A step in which no source has reported yet has no point. */
    private static Point point(
            PeriodRange step,
            Map<YearMonth, Counts> months,
            ToLongFunction<Counts> count,
            Indicator indicator,
            Reported reported,
            Locale locale) {
        var key = step.from().toString();
        if (step.months().stream().noneMatch(month -> reported.present(indicator, month))) {
            return Point.missing(key);
        }
        var sum = step.months().stream()
                .map(month -> months.getOrDefault(month, Counts.ZERO))
                .reduce(Counts.ZERO, Counts::plus);
        return sum.hides(count) ? HiddenText.point(key, locale) : Point.of(key, count.applyAsLong(sum));
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
