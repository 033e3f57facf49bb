package id.sinergi.lens;

import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TrendChart;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Texts;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.SliceText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/**
 * The course of an indicator: of what is counted the running total against its plan, and the months one by one; of a rate
 * the months alone.
 */
@Service
public class IndicatorTrend {

    private final IndicatorFigures figures;
    private final RateTrend rates;
    private final TrendPlan plans;
    private final TrendAxis axis;
    private final TrendForecast forecast;
    private final SliceText text;

    IndicatorTrend(
            IndicatorFigures figures,
            RateTrend rates,
            TrendPlan plans,
            TrendAxis axis,
            TrendForecast forecast,
            SliceText text) {
        this.figures = figures;
        this.rates = rates;
        this.plans = plans;
        this.axis = axis;
        this.forecast = forecast;
        this.text = text;
    }

    public ChartDescription of(Slice slice, Indicator indicator, SliceTargets targets, Locale locale) {
        return indicator.isRate()
                ? rates.of(slice, indicator, targets, locale)
                : forecast.in(counted(slice, indicator, targets, locale), slice, indicator, targets, locale);
    }

    private TrendChart counted(Slice slice, Indicator indicator, SliceTargets targets, Locale locale) {
        var plan = plans.of(slice, indicator, targets);
        var months = Withheld.or(() -> figures.months(slice, indicator), TreeMap<YearMonth, Figure>::new);
        months.keySet().removeIf(month -> !targets.reported().present(indicator, month));
        var total = Withheld.or(() -> total(slice, indicator, targets), List::<Point>of);
        return new TrendChart(
                text.caption(
                        slice,
                        Texts.of(
                                indicator.addsUp() ? "lens.trend.title" : "lens.trend.title.reached",
                                locale,
                                IndicatorWords.name(indicator, locale)),
                        TrendWords.subtitle(indicator, plan, locale),
                        TrendWords.alternative(indicator, months, total, locale),
                        locale),
                IndicatorWords.measure(indicator, Scale.COUNT, locale),
                axis.of(slice, List.of(indicator), locale),
                new Series(
                        "total",
                        Texts.of(indicator.addsUp() ? "dashboard.trend.total" : "lens.trend.reached", locale),
                        Role.ACTUAL,
                        plans.withDistance(indicator, total, plan, locale)),
                plan.isEmpty()
                        ? null
                        : new Series(
                                "plan",
                                Texts.of(indicator.addsUp() ? "dashboard.trend.plan" : "lens.trend.target", locale),
                                Role.TARGET,
                                plan),
                new Series(
                        "month",
                        Texts.of("dashboard.trend.month", locale),
                        Role.ACTUAL,
                        gaps(byMonth(months, targets, locale), slice, indicator, targets)));
    }

    private static List<Point> gaps(List<Point> points, Slice slice, Indicator indicator, SliceTargets targets) {
        return TrendAxis.withGaps(points, slice, indicator, targets.reported());
    }

    private static List<Point> byMonth(SortedMap<YearMonth, Figure> months, SliceTargets targets, Locale locale) {
        return months.entrySet().stream()
                .map(month -> month.getValue().hidden()
                        ? HiddenText.point(month.getKey().toString(), locale)
                        : targets.reported().running(month.getKey())
                                ? Point.incomplete(
                                        month.getKey().toString(),
                                        month.getValue().numerator(),
                                        Texts.of("dashboard.trend.incomplete", locale))
                                : Point.of(
                                        month.getKey().toString(),
                                        month.getValue().numerator()))
                .toList();
    }

    /** Ends with the last complete month, where the distance from the plan is told. */
    private List<Point> total(Slice slice, Indicator indicator, SliceTargets targets) {
        var points = new ArrayList<Point>();
        figures.runningTotal(slice, indicator).forEach((month, total) -> {
            if (targets.reported().complete(indicator, month)) {
                points.add(Point.of(month.toString(), total));
            }
        });
        return points;
    }
}
