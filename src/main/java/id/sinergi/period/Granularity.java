package id.sinergi.period;

import java.time.YearMonth;
import java.util.List;

/** The steps into which a period is cut. */
public enum Granularity {
    MONTH(1),
    QUARTER(3);

    private final int months;

    Granularity(int months) {
        this.months = months;
    }

    /** The step that a month belongs to. */
    public PeriodRange around(YearMonth month) {
        var first = month.minusMonths((month.getMonthValue() - 1) % months);
        return new PeriodRange(first, first.plusMonths(months - 1L));
    }

    /** The steps that a period touches, the first and the last cut to the period. */
    public List<PeriodRange> cut(PeriodRange period) {
        return period.months().stream()
                .map(this::around)
                .distinct()
                .map(step -> new PeriodRange(
                        step.from().isBefore(period.from()) ? period.from() : step.from(),
                        step.to().isAfter(period.to()) ? period.to() : step.to()))
                .toList();
    }
}
