package id.sinergi.lens;

import id.sinergi.chart.LineChart;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.wording.SliceText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** A rate month by month; it has no running total. Months of too few people or that are too young are told apart. */
@Component
class RateTrend {

    private final IndicatorFigures figures;
    private final FigurePoints points;
    private final TrendPlan plans;
    private final Ripeness ripeness;
    private final TrendAxis axis;
    private final SliceText text;

    RateTrend(
            IndicatorFigures figures,
            FigurePoints points,
            TrendPlan plans,
            Ripeness ripeness,
            TrendAxis axis,
            SliceText text) {
        this.figures = figures;
        this.points = points;
        this.plans = plans;
        this.ripeness = ripeness;
        this.axis = axis;
        this.text = text;
    }

    LineChart of(Slice slice, Indicator indicator, SliceTargets targets, Locale locale) {
        var months = figures.months(slice, indicator);
        months.keySet().removeIf(month -> !targets.reported().present(indicator, month));
        var name = IndicatorWords.name(indicator, locale);
        var young = ripeness.young(slice, indicator);
        var series = new ArrayList<Series>();
        var shown = TrendAxis.withGaps(byMonth(months, young, targets, locale), slice, indicator, targets.reported());
        series.add(new Series(indicator.name(), name, Role.ACTUAL, shown));
        var level = plans.of(slice, indicator, targets);
        if (!level.isEmpty()) {
            series.add(new Series("plan", Texts.of("lens.trend.target", locale), Role.TARGET, level));
        }
        return new LineChart(
                text.caption(
                        slice,
                        Texts.of("lens.trend.title.rate", locale, name),
                        subtitle(young, level, locale),
                        alternative(name, months, locale),
                        locale),
                IndicatorWords.measure(indicator, Scale.RATE, locale),
                axis.of(slice, List.of(indicator), locale),
                series);
    }

    private List<Point> byMonth(
            SortedMap<YearMonth, Figure> months, Optional<PeriodRange> young, SliceTargets targets, Locale locale) {
        return months.entrySet().stream()
                .map(month -> {
                    var point = points.of(month.getKey().toString(), month.getValue(), Scale.RATE, locale);
                    var value = point.value();
                    var why = targets.reported().running(month.getKey())
                            ? "dashboard.trend.incomplete"
                            : young.filter(range -> range.contains(month.getKey()))
                                            .isPresent()
                                    ? "lens.immature"
                                    : "";
                    return value == null || why.isEmpty()
                            ? point
                            : Point.incomplete(point.key(), value, Texts.of(why, locale) + ", " + point.note());
                })
                .toList();
    }

    private static String subtitle(Optional<PeriodRange> young, List<Point> level, Locale locale) {
        var said = Texts.of(level.isEmpty() ? "lens.trend.subtitle.rate.noTarget" : "lens.trend.subtitle.rate", locale);
        return young.map(months -> said + " · " + Texts.of("lens.young", locale, months.label(locale)))
                .orElse(said);
    }

    private String alternative(String name, SortedMap<YearMonth, Figure> months, Locale locale) {
        var known = months.entrySet().stream()
                .filter(month -> month.getValue().value().isPresent() && !points.isSmall(month.getValue()))
                .toList();
        if (known.isEmpty()) {
            return Texts.of("lens.trend.nothing", locale, name);
        }
        var last = TrendWords.said(known.getLast(), Scale.RATE, locale);
        return known.size() == 1
                ? Texts.of("lens.alternative.one", locale, name, last)
                : Texts.of(
                        "lens.trend.alternative.rate",
                        locale,
                        name,
                        TrendWords.said(known.getFirst(), Scale.RATE, locale),
                        last);
    }
}
