package id.sinergi.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/**
 * What each month that is left has to bring, beside what the last ones brought.
 *
 * @param needed a month, on average, rounded up; 0 where the target is reached
 * @param until the last month of the period
 * @param recent what the last complete months brought, on average
 * @param months how many these are
 */
public record Pace(long needed, YearMonth until, double recent, int months) implements Serializable {

    private static final int RECENT = 3;

    /**
     * Of a count with a target of a period that is not over.
     *
     * @param months the counts of the period's complete months, in order
     * @param left the months of the period after the last of these
     */
    static Pace of(BigDecimal target, List<Long> months, int left, YearMonth until) {
        long counted = months.stream().mapToLong(Long::longValue).sum();
        var missing = target.subtract(BigDecimal.valueOf(counted)).max(BigDecimal.ZERO);
        var last = months.subList(Math.max(0, months.size() - RECENT), months.size());
        return new Pace(
                missing.divide(BigDecimal.valueOf(left), 0, RoundingMode.CEILING)
                        .longValueExact(),
                until,
                last.stream().mapToLong(Long::longValue).average().orElse(0),
                last.size());
    }
}
