package id.sinergi.dashboard;

import id.sinergi.agreement.Targets;
import id.sinergi.indicator.Indicator;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The targets that a slice's figures may be held against. A target is set for the people of whole regions, so it says
 * nothing about some of them; what a viewer sees of a region has one where each part of it has.
 *
 * @param visible what the viewer sees of the slice's region
 * @param everyone whether the slice covers all people of its region
 * @param parts the provinces of today that make up one of the slice's boundaries, where they are several
 */
public record SliceTargets(
        Targets set, List<RegionCode> visible, boolean everyone, Map<RegionCode, List<RegionCode>> parts)
        implements Serializable {

    public SliceTargets {
        visible = List.copyOf(visible);
        parts = Map.copyOf(parts);
    }

    /** The target of a period; empty where none is set or comparable. */
    public Optional<BigDecimal> of(Indicator indicator, PeriodRange period) {
        if (!everyone || visible.isEmpty() || (visible.size() > 1 && !indicator.addsUp())) {
            return Optional.empty();
        }
        return sum(indicator, visible, period);
    }

    /** The target of a region inside the slice; of an older province where each of its parts has one. */
    public Optional<BigDecimal> of(Indicator indicator, RegionCode region, PeriodRange period) {
        return everyone ? sum(indicator, parts.getOrDefault(region, List.of(region)), period) : Optional.empty();
    }

    private Optional<BigDecimal> sum(Indicator indicator, List<RegionCode> regions, PeriodRange period) {
        var parts = regions.stream()
                .map(region -> set.of(indicator.name(), region, period))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
