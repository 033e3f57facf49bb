package id.sinergi.reconciliation;

import id.sinergi.period.PeriodRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The months of a period that ended so long ago that the window for a placement is over for everyone in them. */
final class Ripe {

    private Ripe() {}

    /** @param until the last day that the data cover */
    static Optional<PeriodRange> of(PeriodRange period, LocalDate until, int window) {
        var last = YearMonth.from(until.plusDays(1)).minusMonths(1L + window);
        return last.isBefore(period.from())
                ? Optional.empty()
                : Optional.of(new PeriodRange(period.from(), last.isBefore(period.to()) ? last : period.to()));
    }
}
