package id.sinergi.agreement;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** How one document spreads the target of a year of one region over its quarters, from the values that it sets. */
final class YearPlan {

    private static final int QUARTERS = 4;

    private final @Nullable BigDecimal[] own = new BigDecimal[QUARTERS + 1];
    private final @Nullable BigDecimal[] sinceJanuary = new BigDecimal[QUARTERS + 1];

    /** @param quarter 1 to 4, or 0 for the whole year */
    void set(int quarter, BigDecimal value, boolean cumulative) {
        if (quarter > 0 && cumulative) {
            sinceJanuary[quarter] = value;
        } else {
            own[quarter] = value;
        }
    }

    /** What a quarter has to bring; null where nothing is set for it. */
    @Nullable
    BigDecimal of(int quarter) {
        var value = own[quarter];
        if (value != null) {
            return value;
        }
        int known = 0;
        var before = BigDecimal.ZERO;
        for (int each = 1; each <= QUARTERS; each++) {
            var total = sinceJanuary[each];
            if (total != null && each >= quarter) {
                return share(total.subtract(before), known, each);
            }
            if (total != null) {
                known = each;
                before = total;
            }
        }
        var year = own[0];
        return year == null ? null : share(year.subtract(before).max(set(known, QUARTERS)), known, QUARTERS);
    }

    /** What a total leaves over the quarters that have values of their own, alike for each of the others. */
    private BigDecimal share(BigDecimal total, int after, int last) {
        int open = last - after;
        for (int each = after + 1; each <= last; each++) {
            open -= own[each] == null ? 0 : 1;
        }
        return total.subtract(set(after, last)).divide(BigDecimal.valueOf(open), MathContext.DECIMAL64);
    }

    private BigDecimal set(int after, int last) {
        var sum = BigDecimal.ZERO;
        for (int each = after + 1; each <= last; each++) {
            var value = own[each];
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }
}
