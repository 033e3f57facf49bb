package id.sinergi.origin;

import id.sinergi.change.BatchChange;
import id.sinergi.change.ChangeService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where the figure of an indicator in a slice comes from, within what the present viewer may see. */
@Service
@Transactional(readOnly = true)
public class OriginService {

    private final IndicatorService indicators;
    private final IndicatorFigures figures;
    private final ChangeService changes;
    private final BatchFiles files;

    OriginService(IndicatorService indicators, IndicatorFigures figures, ChangeService changes, BatchFiles files) {
        this.indicators = indicators;
        this.figures = figures;
        this.changes = changes;
        this.files = files;
    }

    /** Whether the present viewer is told of earlier data. */
    public boolean isTold() {
        return changes.isTold();
    }

    /** The figure, and the batches that made it, all of one state of the data. */
    public Origin of(Slice slice, Indicator indicator) {
        var figure = figures.total(changes.isTold() ? slice.withAsOf(changes.until(slice)) : slice, indicator);
        var counted = indicator.measures().isEmpty() ? List.of(Measure.TRAINED) : indicator.measures();
        return new Origin(slice, figure, counted, changes.isTold() ? contributions(slice, indicator) : List.of());
    }

    /** People of a measure by regency code, the most first. */
    public List<MemberCounts> regencies(Slice slice) {
        return indicators.breakdown(slice, Dimension.REGENCY);
    }

    private List<Contribution> contributions(Slice slice, Indicator indicator) {
        var formula = indicator.formula();
        boolean difference = formula.kind() == Formula.Kind.DIFFERENCE;
        var numerators = moved(slice, formula.part());
        var denominators = moved(slice, formula.whole());
        var batches = new TreeMap<Integer, BatchChange>(denominators);
        batches.putAll(numerators);
        var known = files.of(batches.keySet());
        var contributions = new ArrayList<Contribution>();
        long numerator = 0;
        long denominator = 0;
        for (var batch : batches.values()) {
            long whole = total(denominators.get(batch.batch()));
            long part = total(numerators.get(batch.batch())) - (difference ? whole : 0);
            numerator += part;
            denominator += whole;
            var made = Objects.requireNonNull(known.get(batch.batch()));
            contributions.add(new Contribution(
                    batch.batch(), made, batch.postedAt(), batch.reverts(), part, whole, numerator, denominator));
        }
        return contributions;
    }

    private Map<Integer, BatchChange> moved(Slice slice, Formula.@Nullable Term term) {
        var part = term == null ? null : term.within(slice);
        return term == null || part == null
                ? Map.of()
                : changes.batches(part, 0, term.measure()).stream()
                        .collect(Collectors.toMap(BatchChange::batch, Function.identity()));
    }

    private static long total(@Nullable BatchChange change) {
        return change == null ? 0 : change.total();
    }
}
