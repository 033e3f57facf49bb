package id.sinergi.judgement;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The regions inside a slice's region that the viewer sees, each held against its target: also those in which nobody has
 * been counted, who are members like any other.
 */
@Service
public class JudgedRegions {

    /** From the highest percentage to the lowest, of equal ones that with the largest gap last. */
    public static final Comparator<JudgedRegion> BY_PERCENT = Comparator.<JudgedRegion>comparingDouble(
                    region -> region.judgement().percent().orElse(Double.NaN))
            .reversed()
            .thenComparingDouble(region -> region.judgement().gap())
            .thenComparing(JudgedRegion::key);

    private final IndicatorFigures figures;
    private final CurrentScope scope;
    private final RegionCatalog regions;

    JudgedRegions(IndicatorFigures figures, CurrentScope scope, RegionCatalog regions) {
        this.figures = figures;
        this.scope = scope;
        this.regions = regions;
    }

    /** Provinces of the country, regencies of anything smaller. */
    public static Dimension level(Slice slice) {
        return slice.region().isCountry() ? Dimension.PROVINCE : Dimension.REGENCY;
    }

    /** Those right inside, in the order of their codes. */
    public List<JudgedRegion> of(Slice slice, Indicator indicator, SliceTargets targets) {
        return of(slice, indicator, level(slice), targets);
    }

    /** The provinces that the viewer sees something of, in the order of their codes. */
    public List<JudgedRegion> provinces(Slice slice, Indicator indicator, SliceTargets targets) {
        return of(slice, indicator, Dimension.PROVINCE, targets);
    }

    /** The keys of the regions of a level inside the slice's that the viewer sees something of, in their order. */
    public List<String> keys(Slice slice, Dimension level) {
        return members(slice, level).map(RegionCode::toString).toList();
    }

    private List<JudgedRegion> of(Slice slice, Indicator indicator, Dimension level, SliceTargets targets) {
        var whole = told(slice, indicator, level);
        var complete = targets.judged(indicator)
                .map(months -> months.equals(slice.period()) ? whole : told(slice.withPeriod(months), indicator, level))
                .orElse(Map.of());
        var nobody = nobody(indicator);
        return members(slice, level)
                .map(code -> {
                    var toDate = complete.getOrDefault(code.toString(), nobody);
                    return new JudgedRegion(
                            code.toString(),
                            whole.getOrDefault(code.toString(), nobody),
                            toDate,
                            judge(code, slice, toDate, targets));
                })
                .toList();
    }

    /** All hidden where the question itself is refused. */
    private Map<String, Figure> told(Slice slice, Indicator indicator, Dimension level) {
        return Withheld.or(
                () -> figures.by(slice, indicator, level),
                () -> members(slice, level)
                        .collect(Collectors.toMap(RegionCode::toString, code -> Figure.hidden(indicator))));
    }

    /** What the viewer sees only a part of has no target to be held against, nor has a rate of nobody. */
    private Judgement judge(RegionCode region, Slice slice, Figure toDate, SliceTargets targets) {
        boolean whole =
                regions.parts(region, slice.boundaries()).stream().allMatch(scope.under(slice.agreement())::contains);
        var value = toDate.value();
        if (whole && toDate.hidden()) {
            return targets.untold(toDate.indicator(), region);
        }
        return whole && value.isPresent()
                ? targets.judge(toDate.indicator(), region, value.getAsDouble())
                : targets.unjudged(toDate.indicator(), value.orElse(0));
    }

    private static Figure nobody(Indicator indicator) {
        return new Figure(indicator, 0, indicator.isRate() ? 0 : 1);
    }

    private Stream<RegionCode> members(Slice slice, Dimension level) {
        return scope.under(slice.agreement()).intersect(regions.parts(slice.region(), slice.boundaries())).stream()
                .flatMap(seen -> level == Dimension.PROVINCE ? provinces(seen, slice) : regencies(seen))
                .distinct()
                .sorted(Comparator.comparing(RegionCode::value));
    }

    private Stream<RegionCode> provinces(RegionCode seen, Slice slice) {
        return seen.isCountry()
                ? regions.provinces(slice.boundaries()).stream().map(Region::code)
                : Stream.of(regions.province(seen, slice.boundaries()));
    }

    private Stream<RegionCode> regencies(RegionCode seen) {
        return seen.isRegency()
                ? Stream.of(seen)
                : regions.children(seen).stream().map(Region::code);
    }
}
