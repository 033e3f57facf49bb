package id.sinergi.agreement;

import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The targets of one agreement for some regions and years, ready to be asked about any period.
 *
 * <p>Within a year the plan is spread by one rule: the target of a quarter over its three months alike, and what the
 * year's target leaves over the quarters with targets of their own alike over the months of the other quarters. Whole
 * quarters and years therefore have exactly the target that was set for them.
 */
public record Targets(Map<Goal, BigDecimal> values) implements Serializable {

    private static final int QUARTERS = 4;
    private static final BigDecimal MONTHS_OF_QUARTER = BigDecimal.valueOf(3);

    /**
     * What a target was set for.
     *
     * @param quarter 1 to 4, or 0 for the whole year
     */
    public record Goal(String indicator, int region, int year, int quarter) implements Serializable {}

    public Targets {
        values = Map.copyOf(values);
    }

    public static Targets of(List<SetTarget> set) {
        return new Targets(set.stream()
                .collect(Collectors.toMap(
                        target -> new Goal(target.indicator(), target.region(), target.year(), target.quarter()),
                        SetTarget::value,
                        (first, again) -> first)));
    }

    /** The plan of a period for what adds up over months; empty where one of its months has none. */
    public Optional<BigDecimal> of(String indicator, RegionCode region, PeriodRange period) {
        var plan = BigDecimal.ZERO;
        for (int year = period.from().getYear(); year <= period.to().getYear(); year++) {
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                int months = monthsWithin(period, PeriodRange.quarter(year, quarter));
                var target = months == 0 ? BigDecimal.ZERO : quarterly(indicator, region, year, quarter);
                if (target == null) {
                    return Optional.empty();
                }
                plan = plan.add(part(target, months));
            }
        }
        return Optional.of(plan);
    }

    /** The target of what does not add up over months: of the quarter or the year that the period lies in. */
    public Optional<BigDecimal> level(String indicator, RegionCode region, PeriodRange period) {
        int year = period.to().getYear();
        int quarter = (period.to().getMonthValue() + 2) / 3;
        boolean within =
                !period.from().isBefore(PeriodRange.quarter(year, quarter).from());
        return Optional.ofNullable(within ? set(indicator, region, year, quarter) : null)
                .or(() -> Optional.ofNullable(set(indicator, region, year, 0))
                        .filter(target -> period.from().getYear() == year));
    }

    private static int monthsWithin(PeriodRange period, PeriodRange quarter) {
        return (int) quarter.months().stream().filter(period::contains).count();
    }

    private static BigDecimal part(BigDecimal quarter, int months) {
        return months == 3
                ? quarter
                : quarter.multiply(BigDecimal.valueOf(months)).divide(MONTHS_OF_QUARTER, MathContext.DECIMAL64);
    }

    private @Nullable BigDecimal quarterly(String indicator, RegionCode region, int year, int quarter) {
        var own = set(indicator, region, year, quarter);
        var whole = own == null ? set(indicator, region, year, 0) : null;
        if (whole == null) {
            return own;
        }
        var others = IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(other -> Optional.ofNullable(set(indicator, region, year, other)))
                .flatMap(Optional::stream)
                .toList();
        var left = whole.subtract(others.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(BigDecimal.ZERO);
        return left.divide(BigDecimal.valueOf(QUARTERS - others.size()), MathContext.DECIMAL64);
    }

    private @Nullable BigDecimal set(String indicator, RegionCode region, int year, int quarter) {
        return values.get(new Goal(indicator, region.value(), year, quarter));
    }
}
