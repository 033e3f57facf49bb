package id.sinergi.origin;

import id.sinergi.change.BatchChange;
import id.sinergi.change.ChangeService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
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
    private final ChangeService changes;
    private final BatchFiles files;

    OriginService(IndicatorService indicators, ChangeService changes, BatchFiles files) {
        this.indicators = indicators;
        this.changes = changes;
        this.files = files;
    }

    /** Whether the present viewer is told of earlier data. */
    public boolean isTold() {
        return changes.isTold();
    }

    /** The figure, and the batches that made it, all of one state of the data. */
    public Origin of(Slice slice, Indicator indicator) {
        var figure = indicator.of(indicators.totals(changes.isTold() ? slice.withAsOf(changes.until(slice)) : slice));
        var counted = indicator.measures().isEmpty() ? List.of(Measure.TRAINED) : indicator.measures();
        return new Origin(slice, figure, counted, changes.isTold() ? contributions(slice, counted) : List.of());
    }

    /** People of a measure by regency code, the most first. */
    public List<MemberCounts> regencies(Slice slice) {
        return indicators.breakdown(slice, Dimension.REGENCY);
    }

    private List<Contribution> contributions(Slice slice, List<Measure> counted) {
        var numerators = moved(slice, counted.getFirst());
        var denominators = counted.size() > 1 ? moved(slice, counted.getLast()) : Map.<Integer, BatchChange>of();
        var batches = new TreeMap<Integer, BatchChange>(denominators);
        batches.putAll(numerators);
        var known = files.of(batches.keySet());
        var contributions = new ArrayList<Contribution>();
        long numerator = 0;
        long denominator = 0;
        for (var batch : batches.values()) {
            long part = total(numerators.get(batch.batch()));
            long whole = total(denominators.get(batch.batch()));
            numerator += part;
            denominator += whole;
            var made = Objects.requireNonNull(known.get(batch.batch()));
            contributions.add(new Contribution(
                    batch.batch(), made, batch.postedAt(), batch.reverts(), part, whole, numerator, denominator));
        }
        return contributions;
    }

    private Map<Integer, BatchChange> moved(Slice slice, Measure measure) {
        return changes.batches(slice, 0, measure).stream()
                .collect(Collectors.toMap(BatchChange::batch, Function.identity()));
    }

    private static long total(@Nullable BatchChange change) {
        return change == null ? 0 : change.total();
    }
}
