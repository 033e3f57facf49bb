package id.sinergi.briefing;

import id.sinergi.period.PeriodRange;
import java.time.YearMonth;

/** Which period a briefing is about whenever it is made. */
public enum BriefingPeriod {
    /** The one it was saved with. */
    FIXED,
    /** The quarters of the year that are over. */
    QUARTERS,
    /** The quarter that ended last. */
    LAST_QUARTER,
    /** The month that ended last. */
    LAST_MONTH,
    /** The year that ended last. */
    LAST_YEAR;

    PeriodRange at(YearMonth now, PeriodRange saved) {
        return switch (this) {
            case FIXED -> saved;
            case QUARTERS -> PeriodRange.completeQuarters(now);
            case LAST_QUARTER -> {
                var last = now.minusMonths((now.getMonthValue() - 1) % 3 + 1);
                yield new PeriodRange(last.minusMonths(2), last);
            }
            case LAST_MONTH -> new PeriodRange(now.minusMonths(1), now.minusMonths(1));
            case LAST_YEAR -> PeriodRange.year(now.getYear() - 1);
        };
    }
}
