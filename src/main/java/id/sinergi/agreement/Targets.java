package id.sinergi.agreement;

import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The targets of one agreement for some regions and years, ready to be asked about any period. */
public record Targets(List<SetTarget> all) implements Serializable {

    public Targets {
        all = List.copyOf(all);
    }

    /**
     * The target of a period: the sum of quarterly targets where whole quarters make up the period and each has one,
     * else of yearly targets where whole years do; empty otherwise, since no target is ever guessed.
     */
    public Optional<BigDecimal> of(String indicator, RegionCode region, PeriodRange period) {
        return sum(indicator, region, period, 3).or(() -> sum(indicator, region, period, 12));
    }

    private Optional<BigDecimal> sum(String indicator, RegionCode region, PeriodRange period, int months) {
        if (period.length() % months != 0 || (period.from().getMonthValue() - 1) % months != 0) {
            return Optional.empty();
        }
        var parts = IntStream.range(0, period.length() / months)
                .mapToObj(part -> period.from().plusMonths((long) part * months))
                .map(start ->
                        find(indicator, region, start.getYear(), months == 12 ? 0 : (start.getMonthValue() + 2) / 3))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private Optional<BigDecimal> find(String indicator, RegionCode region, int year, int quarter) {
        return all.stream()
                .filter(target -> target.indicator().equals(indicator)
                        && target.region() == region.value()
                        && target.year() == year
                        && target.quarter() == quarter)
                .map(SetTarget::value)
                .findAny();
    }
}
