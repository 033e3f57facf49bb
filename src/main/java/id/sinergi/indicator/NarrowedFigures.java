package id.sinergi.indicator;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of indicators that count fixed parts of a slice, or by complete month. Each part is a question of its own, which
 * is answered, hidden or refused like that of anyone who chose the same filters.
 */
class NarrowedFigures {

    private final IndicatorService indicators;

    NarrowedFigures(IndicatorService indicators) {
        this.indicators = indicators;
    }

    Figure total(Slice slice, Indicator indicator) {
        return by(slice, indicator, part -> Map.of("", indicators.totals(part).counts()))
                .getOrDefault("", figure(indicator, Counts.ZERO, Counts.ZERO, months(slice, indicator)));
    }

    /** Of the members that any of its counts has. */
    Map<String, Figure> by(Slice slice, Indicator indicator, Function<Slice, Map<String, Counts>> ask) {
        return by(slice, indicator, months(slice, indicator), ask);
    }

    /** Of each month of the period, in order; a month by itself is one month long. */
    SortedMap<YearMonth, Figure> months(Slice slice, Indicator indicator, Function<Slice, Map<String, Counts>> ask) {
        var figures = by(slice, indicator, 1, ask);
        var nobody = figure(indicator, Counts.ZERO, Counts.ZERO, 1);
        return slice.period().months().stream()
                .collect(Collectors.toMap(
                        month -> month,
                        month -> figures.getOrDefault(month.toString(), nobody),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Map<String, Figure> by(
            Slice slice, Indicator indicator, int months, Function<Slice, Map<String, Counts>> ask) {
        var formula = indicator.formula();
        var counted = formula.kind() == Formula.Kind.PER_MONTH && months != 1 ? complete(slice, indicator) : slice;
        var parts = ask(formula.part(), counted, ask);
        var wholes = ask(formula.whole(), counted, ask);
        return Stream.concat(parts.keySet().stream(), wholes.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> figure(
                                indicator,
                                parts.getOrDefault(key, Counts.ZERO),
                                wholes.getOrDefault(key, Counts.ZERO),
                                months)));
    }

    private static Map<String, Counts> ask(
            Formula.@Nullable Term term, Slice slice, Function<Slice, Map<String, Counts>> ask) {
        var part = term == null ? null : term.within(slice);
        return part == null ? Map.of() : ask.apply(part);
    }

    private static Figure figure(Indicator indicator, Counts part, Counts whole, int months) {
        var formula = indicator.formula();
        var divisor = formula.whole();
        if (!part.isCounted(formula.part().measure()) || (divisor != null && !whole.isCounted(divisor.measure()))) {
            return Figure.uncounted(indicator);
        }
        return Withheld.or(
                () -> formula.of(
                        indicator,
                        part.of(formula.part().measure()),
                        divisor == null ? months : whole.of(divisor.measure())),
                () -> Figure.hidden(indicator));
    }

    private Slice complete(Slice slice, Indicator indicator) {
        return indicators
                .reported(slice)
                .within(indicator, slice.period())
                .map(slice::withPeriod)
                .orElse(slice);
    }

    /** How many months an indicator by month is divided by; 0 while none is complete. */
    private int months(Slice slice, Indicator indicator) {
        return indicator.formula().kind() != Formula.Kind.PER_MONTH
                ? 1
                : indicators
                        .reported(slice)
                        .within(indicator, slice.period())
                        .map(period -> period.months().size())
                        .orElse(0);
    }
}
