package id.sinergi.judgement;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
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
 * The regions right inside a slice's region that the viewer sees, each held against its target: also those in which nobody
 * has been trained, who are members like any other.
 */
@Service
public class JudgedRegions {

    /** From the highest percentage to the lowest, of equal ones that with the largest gap last. */
    public static final Comparator<JudgedRegion> BY_PERCENT = Comparator.<JudgedRegion>comparingDouble(
                    region -> region.judgement().percent().orElse(Double.NaN))
            .reversed()
            .thenComparingDouble(region -> region.judgement().gap())
            .thenComparing(JudgedRegion::key);

    private final IndicatorService indicators;
    private final CurrentScope scope;
    private final RegionCatalog regions;

    JudgedRegions(IndicatorService indicators, CurrentScope scope, RegionCatalog regions) {
        this.indicators = indicators;
        this.scope = scope;
        this.regions = regions;
    }

    /** Provinces of the country, regencies of anything smaller. */
    public static Dimension level(Slice slice) {
        return slice.region().isCountry() ? Dimension.PROVINCE : Dimension.REGENCY;
    }

    /** In the order of their codes. */
    public List<JudgedRegion> of(Slice slice, Indicator indicator, SliceTargets targets) {
        var whole = byKey(slice);
        var complete = targets.judged(indicator)
                .map(months -> months.equals(slice.period()) ? whole : byKey(slice.withPeriod(months)))
                .orElse(Map.of());
        return members(slice).stream()
                .map(code -> {
                    var key = code.toString();
                    double toDate = count(indicator, complete.getOrDefault(key, Counts.ZERO));
                    return new JudgedRegion(
                            key,
                            count(indicator, whole.getOrDefault(key, Counts.ZERO)),
                            judge(code, slice, indicator, toDate, targets));
                })
                .toList();
    }

    /** Those with a target and complete months to judge, the highest percentage first. */
    public List<JudgedRegion> ranked(Slice slice, SliceTargets targets) {
        return of(slice, Indicator.DILATIH, targets).stream()
                .filter(region -> region.judgement().percent().isPresent())
                .sorted(BY_PERCENT)
                .toList();
    }

    /** What the viewer sees only a part of has no target to be held against. */
    private Judgement judge(RegionCode region, Slice slice, Indicator indicator, double toDate, SliceTargets targets) {
        boolean whole = regions.parts(region, slice.boundaries()).stream().allMatch(scope.get()::contains);
        return whole ? targets.judge(indicator, region, toDate) : targets.unjudged(indicator, toDate);
    }

    private List<RegionCode> members(Slice slice) {
        return scope.get().intersect(regions.parts(slice.region(), slice.boundaries())).stream()
                .flatMap(seen -> inside(seen, slice))
                .distinct()
                .sorted(Comparator.comparing(RegionCode::value))
                .toList();
    }

    private Stream<RegionCode> inside(RegionCode seen, Slice slice) {
        if (seen.isCountry()) {
            return regions.provinces(slice.boundaries()).stream().map(Region::code);
        }
        if (seen.isRegency()) {
            return Stream.of(seen);
        }
        return slice.region().isCountry()
                ? Stream.of(regions.province(seen, slice.boundaries()))
                : regions.children(seen).stream().map(Region::code);
    }

    private Map<String, Counts> byKey(Slice slice) {
        return indicators.breakdown(slice, level(slice)).stream()
                .collect(Collectors.toMap(MemberCounts::key, MemberCounts::counts, Counts::plus));
    }

    private static long count(Indicator indicator, Counts counts) {
        return indicator.of(new Totals(counts, 0, 0)).numerator();
    }
}
