package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.Category;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TrendChart;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The course of the people trained: the running total against its plan, and the months one by one. */
@Service
public class TrainedTrend {

    private static final int QUARTER = 3;

    private final IndicatorService indicators;
    private final SliceText text;
    private final Clock clock;

    TrainedTrend(IndicatorService indicators, SliceText text, Clock clock) {
        this.indicators = indicators;
        this.text = text;
        this.clock = clock;
    }

    public TrendChart of(Slice slice, SliceTargets targets, Locale locale) {
        var now = YearMonth.now(clock);
        var known = indicators.series(slice).stream()
                .filter(month -> !YearMonth.parse(month.key()).isAfter(now))
                .toList();
        var plan = plan(slice, targets);
        return new TrendChart(
                text.caption(
                        slice,
                        Texts.of("dashboard.trend.title", locale),
                        Texts.of(plan.isEmpty() ? "dashboard.trend.noPlan" : "dashboard.trend.subtitle", locale),
                        alternative(known, locale),
                        locale),
                SliceCharts.people("dashboard.measure.trained", locale),
                slice.period().months().stream()
                        .map(month -> category(month, locale))
                        .toList(),
                new Series(
                        "total",
                        Texts.of("dashboard.trend.total", locale),
                        Role.ACTUAL,
                        runningTotal(known, plan, locale)),
                plan.isEmpty() ? null : new Series("plan", Texts.of("dashboard.trend.plan", locale), Role.TARGET, plan),
                new Series(
                        "month", Texts.of("dashboard.trend.month", locale), Role.ACTUAL, byMonth(known, now, locale)));
    }

    private static Category category(YearMonth month, Locale locale) {
        var dates = Dates.in(locale);
        return new Category(month.toString(), dates.shortMonth(month.getMonth()), dates.month(month));
    }

    private static List<Point> byMonth(List<MemberCounts> known, YearMonth now, Locale locale) {
        return known.stream()
                .map(month -> month.key().equals(now.toString())
                        ? Point.incomplete(
                                month.key(), month.counts().of(TRAINED), Texts.of("dashboard.trend.incomplete", locale))
                        : Point.of(month.key(), month.counts().of(TRAINED)))
                .toList();
    }

    private static List<Point> runningTotal(List<MemberCounts> known, List<Point> plan, Locale locale) {
        var points = new ArrayList<Point>();
        long total = 0;
        for (var month : known) {
            total += month.counts().of(TRAINED);
            points.add(Point.of(month.key(), total));
        }
        if (!points.isEmpty() && points.size() <= plan.size()) {
            var last = points.removeLast();
            points.add(last.withNote(distance(total, plan.get(points.size()), locale)));
        }
        return points;
    }

    private static String distance(long total, Point plan, Locale locale) {
        var planned = plan.value();
        return planned == null || planned == 0
                ? ""
                : Figures.in(locale).signedPercent(100 * (total - planned) / planned, 0);
    }

    /** The running target at each month's end, each quarter's share spread evenly; empty where one month has none. */
    private static List<Point> plan(Slice slice, SliceTargets targets) {
        var points = new ArrayList<Point>();
        double total = 0;
        for (var month : slice.period().months()) {
            var share = monthly(targets, month);
            if (share.isEmpty()) {
                return List.of();
            }
            total += share.get();
            points.add(Point.of(month.toString(), Math.rint(total)));
        }
        return points;
    }

    private static Optional<Double> monthly(SliceTargets targets, YearMonth month) {
        var quarter = PeriodRange.quarter(month.getYear(), (month.getMonthValue() - 1) / QUARTER + 1);
        return Stream.of(quarter, PeriodRange.year(month.getYear()))
                .flatMap(period -> targets.of(Indicator.DILATIH, period).stream()
                        .map(target -> target.doubleValue() / period.length()))
                .findFirst();
    }

    private static String alternative(List<MemberCounts> known, Locale locale) {
        var dates = Dates.in(locale);
        var figures = Figures.in(locale);
        return known.stream()
                .max(Comparator.comparingLong(month -> month.counts().of(TRAINED)))
                .filter(best -> best.counts().of(TRAINED) > 0)
                .map(best -> Texts.of(
                        "dashboard.trend.alternative",
                        locale,
                        figures.number(known.stream()
                                .mapToLong(month -> month.counts().of(TRAINED))
                                .sum()),
                        dates.month(YearMonth.parse(best.key())),
                        figures.number(best.counts().of(TRAINED))))
                .orElse(Texts.of("dashboard.nothing", locale));
    }
}
