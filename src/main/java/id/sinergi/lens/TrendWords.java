package id.sinergi.lens;

import id.sinergi.chart.Point;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words around the course of what is counted. */
final class TrendWords {

    private TrendWords() {}

    static String subtitle(Indicator indicator, List<Point> plan, Locale locale) {
        return plan.isEmpty()
                ? Texts.of("dashboard.trend.noPlan", locale)
                : Texts.of(indicator.addsUp() ? "dashboard.trend.subtitle" : "lens.trend.subtitle.reached", locale);
    }

    private static double most(List<Point> total) {
        return total.stream()
                .map(Point::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static SortedMap<YearMonth, Figure> told(SortedMap<YearMonth, Figure> months) {
        var told = new TreeMap<>(months);
        told.values().removeIf(Figure::hidden);
        return told;
    }

    static String alternative(Indicator indicator, SortedMap<YearMonth, Figure> all, List<Point> total, Locale locale) {
        var months = told(all);
        var best = months.entrySet().stream()
                .max(Comparator.comparingLong(month -> month.getValue().numerator()))
                .filter(month -> month.getValue().numerator() > 0);
        if (best.isEmpty()) {
            var nobody = months.isEmpty() ? "lens.trend.nothing" : "lens.trend.zero";
            return Texts.of(nobody, locale, IndicatorWords.name(indicator, locale));
        }
        if (months.size() == 1) {
            return Texts.of(
                    "lens.alternative.one",
                    locale,
                    IndicatorWords.name(indicator, locale),
                    said(best.get(), Scale.COUNT, locale));
        }
        return Texts.of(
                "lens.trend.alternative",
                locale,
                IndicatorWords.name(indicator, locale),
                Figures.in(locale).number(Math.round(sum(indicator, months, total))),
                Dates.in(locale).month(best.get().getKey()),
                IndicatorWords.written(best.get().getValue(), Scale.COUNT, locale));
    }

    /** Of what adds up over months; else what was reached at most. */
    private static double sum(Indicator indicator, SortedMap<YearMonth, Figure> months, List<Point> total) {
        return indicator.addsUp()
                ? months.values().stream().mapToLong(Figure::numerator).sum()
                : most(total);
    }

    /** {@code 84,2% (Oktober 2026)}. */
    static String said(Map.Entry<YearMonth, Figure> month, Scale scale, Locale locale) {
        return Texts.of(
                "lens.trend.month",
                locale,
                IndicatorWords.written(month.getValue(), scale, locale),
                Dates.in(locale).month(month.getKey()));
    }
}
