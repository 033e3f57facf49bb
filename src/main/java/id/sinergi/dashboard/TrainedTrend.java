package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TrendChart;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.SliceText;
import id.sinergi.wording.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The course of the people trained: the running total against its plan, and the months one by one. */
@Service
public class TrainedTrend {

    private final IndicatorService indicators;
    private final SliceText text;

    TrainedTrend(IndicatorService indicators, SliceText text) {
        this.indicators = indicators;
        this.text = text;
    }

    public TrendChart of(Slice slice, SliceTargets targets, Locale locale) {
        var reported = targets.reported();
        var known = indicators.series(slice).stream()
                .filter(month -> reported.present(Indicator.DILATIH, YearMonth.parse(month.key())))
                .toList();
        var plan = TrendPlan.of(slice, targets);
        return new TrendChart(
                text.caption(
                        slice,
                        Texts.of("dashboard.trend.title", locale),
                        Texts.of(plan.isEmpty() ? "dashboard.trend.noPlan" : "dashboard.trend.subtitle", locale),
                        alternative(known, locale),
                        locale),
                Defined.people("dashboard.measure.trained", locale),
                slice.period().months().stream()
                        .map(month -> TimeAxis.month(month, locale))
                        .toList(),
                series("total", Role.ACTUAL, runningTotal(known, reported, plan, locale), locale),
                plan.isEmpty() ? null : series("plan", Role.TARGET, plan, locale),
                series("month", Role.ACTUAL, byMonth(known, reported, locale), locale));
    }

    private static Series series(String key, Role role, List<Point> points, Locale locale) {
        return new Series(key, Texts.of("dashboard.trend." + key, locale), role, points);
    }

    private static List<Point> byMonth(List<MemberCounts> known, Reported reported, Locale locale) {
        return known.stream()
                .map(month -> reported.running(YearMonth.parse(month.key()))
                        ? Point.incomplete(
                                month.key(), month.counts().of(TRAINED), Texts.of("dashboard.trend.incomplete", locale))
                        : Point.of(month.key(), month.counts().of(TRAINED)))
                .toList();
    }

    /** Ends with the last complete month, where the distance from the plan is told. */
    private static List<Point> runningTotal(
            List<MemberCounts> known, Reported reported, List<Point> plan, Locale locale) {
        var points = new ArrayList<Point>();
        long total = 0;
        for (var month : known) {
            if (reported.complete(Indicator.DILATIH, YearMonth.parse(month.key()))) {
                total += month.counts().of(TRAINED);
                points.add(Point.of(month.key(), total));
            }
        }
        if (!points.isEmpty()) {
            var last = points.removeLast();
            var planned = plan.stream()
                    .filter(point -> point.key().equals(last.key()))
                    .findAny();
            points.add(planned.isPresent() ? last.withNote(TrendPlan.distance(total, planned.get(), locale)) : last);
        }
        return points;
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
