package id.sinergi.dashboard;

import id.sinergi.assessment.AgreementIndicators;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.region.RegionCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds to a table of regions those that have a target and nobody: they are zero, not absent. */
@Component
class ExpectedRegions {

    private final JudgedRegions regions;
    private final SliceTargetService targets;

    ExpectedRegions(JudgedRegions regions, SliceTargetService targets) {
        this.regions = regions;
        this.targets = targets;
    }

    /** In the order of their codes. */
    List<MemberCounts> withThoseExpected(List<MemberCounts> counted, Slice slice) {
        var set = targets.find(slice);
        var keys = counted.stream().map(MemberCounts::key).collect(Collectors.toSet());
        var missing = regions.of(slice, Indicator.DILATIH, set).stream()
                .map(region -> region.key())
                .filter(key -> !keys.contains(key) && isExpected(RegionCode.of(key), set))
                .map(key -> new MemberCounts(key, Counts.ZERO));
        return Stream.concat(counted.stream(), missing)
                .sorted(Comparator.comparing(MemberCounts::key))
                .toList();
    }

    private static boolean isExpected(RegionCode region, SliceTargets set) {
        return AgreementIndicators.USUAL.stream()
                .anyMatch(indicator -> set.of(indicator, region, set.period())
                        .filter(target -> target.compareTo(BigDecimal.ZERO) > 0)
                        .isPresent());
    }
}
