package id.sinergi.dashboard;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Figures of the indicators that do not follow from the counts of a member, since each is of a fixed part of a slice. */
@Component
class OwnFigures {

    private final IndicatorFigures figures;

    OwnFigures(IndicatorFigures figures) {
        this.figures = figures;
    }

    /** Of the whole slice. */
    Map<Indicator, Figure> total(Slice slice, Collection<Indicator> shown) {
        return shown.stream()
                .filter(indicator -> indicator.formula().isNarrowed())
                .collect(Collectors.toMap(
                        indicator -> indicator,
                        indicator ->
                                Withheld.or(() -> figures.total(slice, indicator), () -> Figure.hidden(indicator))));
    }

    /** Of the given members, by their keys; all are hidden where a question is refused. */
    Map<String, Map<Indicator, Figure>> of(
            Slice slice, Dimension dimension, Collection<String> members, Collection<Indicator> shown) {
        var own = new HashMap<String, Map<Indicator, Figure>>();
        for (var indicator : shown) {
            if (indicator.formula().isNarrowed()) {
                var told = Withheld.or(
                        () -> by(slice, indicator, dimension),
                        () -> members.stream().collect(Collectors.toMap(key -> key, key -> Figure.hidden(indicator))));
                told.forEach((key, figure) ->
                        own.computeIfAbsent(key, fresh -> new HashMap<>()).put(indicator, figure));
            }
        }
        return own;
    }

    private Map<String, Figure> by(Slice slice, Indicator indicator, Dimension dimension) {
        return dimension == Dimension.MONTH
                ? figures.months(slice, indicator).entrySet().stream()
                        .collect(Collectors.toMap(month -> month.getKey().toString(), Map.Entry::getValue))
                : figures.by(slice, indicator, dimension);
    }
}
