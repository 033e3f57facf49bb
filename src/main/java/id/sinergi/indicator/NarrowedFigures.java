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
 * Figures of indicators that count fixed parts of a slice. Each part is a question of its own, which
 * is answered, hidden or refused like that of anyone who chose the same filters.
 */
class NarrowedFigures {

    private final IndicatorService indicators;

    NarrowedFigures(IndicatorService indicators) {
        this.indicators = indicators;
    }

    Figure total(Slice slice, Indicator indicator) {
        return by(slice, indicator, part -> Map.of("", indicators.totals(part).counts()))
                .getOrDefault("", figure(indicator, Counts.ZERO, Counts.ZERO));
    }

    /** Of each month of the period, in order. */
    SortedMap<YearMonth, Figure> months(Slice slice, Indicator indicator, Function<Slice, Map<String, Counts>> ask) {
        var figures = by(slice, indicator, ask);
        var nobody = figure(indicator, Counts.ZERO, Counts.ZERO);
        return slice.period().months().stream()
                .collect(Collectors.toMap(
                        month -> month,
                        month -> figures.getOrDefault(month.toString(), nobody),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Of the members that any of its counts has. */
    Map<String, Figure> by(Slice slice, Indicator indicator, Function<Slice, Map<String, Counts>> ask) {
        var parts = ask(indicator.formula().part(), slice, ask);
        var wholes = ask(indicator.formula().whole(), slice, ask);
        return Stream.concat(parts.keySet().stream(), wholes.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> figure(
                                indicator,
                                parts.getOrDefault(key, Counts.ZERO),
                                wholes.getOrDefault(key, Counts.ZERO))));
    }

    private static Map<String, Counts> ask(
            Formula.@Nullable Term term, Slice slice, Function<Slice, Map<String, Counts>> ask) {
        var part = term == null ? null : term.within(slice);
        return part == null ? Map.of() : ask.apply(part);
    }

    private static Figure figure(Indicator indicator, Counts part, Counts whole) {
        var formula = indicator.formula();
        var divisor = formula.whole();
        if (!part.isCounted(formula.part().measure()) || (divisor != null && !whole.isCounted(divisor.measure()))) {
            return Figure.uncounted(indicator);
        }
        return Withheld.or(
                () -> formula.of(
                        indicator,
                        part.of(formula.part().measure()),
                        divisor == null ? 1 : whole.of(divisor.measure())),
                () -> Figure.hidden(indicator));
    }
}
