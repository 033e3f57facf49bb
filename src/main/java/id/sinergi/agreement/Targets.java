package id.sinergi.agreement;

import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The targets of one agreement for some regions and years, ready to be asked about any period.
 *
 * <p>Within a year the plan is spread by one rule: the target of a quarter over its three months alike, and what the
 * year's target leaves over the quarters with targets of their own alike over the months of the other quarters. Where a
 * quarter's target is for all months since January, what it leaves over the quarters up to it is spread likewise. Whole
 * quarters, the months since January and years therefore have exactly the target that was set for them.
 *
 * @param values as they were set
 * @param cumulative which of them are for all months since January
 */
public record Targets(Map<Goal, BigDecimal> values, Set<Goal> cumulative) implements Serializable {

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
        cumulative = Set.copyOf(cumulative);
    }

    /** @param set of one document for a region and year of an indicator */
    public static Targets of(List<SetTarget> set) {
        return new Targets(
                set.stream().collect(Collectors.toMap(Targets::goal, SetTarget::value)),
                set.stream()
                        .filter(target -> target.sinceJanuary().isPresent())
                        .map(Targets::goal)
                        .collect(Collectors.toSet()));
    }

    private static Goal goal(SetTarget target) {
        return new Goal(target.indicator(), target.region(), target.year(), target.quarter());
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
        var goal = new Goal(indicator, region.value(), year, quarter);
        boolean within = cumulative.contains(goal)
                ? period.from().equals(YearMonth.of(year, 1))
                : !period.from().isBefore(PeriodRange.quarter(year, quarter).from());
        return Optional.ofNullable(within ? values.get(goal) : null)
                .or(() -> Optional.ofNullable(values.get(new Goal(indicator, region.value(), year, 0)))
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
        var plan = new YearPlan();
        for (int each = 0; each <= QUARTERS; each++) {
            var goal = new Goal(indicator, region.value(), year, each);
            var value = values.get(goal);
            if (value != null) {
                plan.set(each, value, cumulative.contains(goal));
            }
        }
        return plan.of(quarter);
    }
}
