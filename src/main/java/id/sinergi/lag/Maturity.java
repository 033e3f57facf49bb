package id.sinergi.lag;

import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one rule by which cohorts are old enough: all that counts is how long ago the last month of a cohort ended, for
 * everyone in it alike.
 *
 * @param period in which the people of the cohorts finished
 * @param step one cohort for each step of the period
 * @param observed the last day that the data cover; null without data
 */
record Maturity(
        PeriodRange period, Granularity step, @Nullable LocalDate observed) {

    /** The months of the cohorts that are old enough for the window. */
    List<YearMonth> months(int window) {
        return step.cut(period).stream()
                .filter(cohort -> age(cohort.to()) >= window)
                .flatMap(cohort -> cohort.months().stream())
                .toList();
    }

    /** The monthly cohorts put together by steps; a step without any of them has none. */
    List<Cohort> cut(List<Cohort> months) {
        return step.cut(period).stream()
                .flatMap(range -> {
                    var inside = months.stream()
                            .filter(month -> range.contains(month.finished().from()))
                            .toList();
                    return inside.isEmpty()
                            ? Stream.<Cohort>empty()
                            : Stream.of(Cohort.together(range, inside, age(range.to())));
                })
                .toList();
    }

    /** Whole months from the end of the month to the last day that the data cover. */
    int age(YearMonth month) {
        if (observed == null) {
            return 0;
        }
        int months = (int) ChronoUnit.MONTHS.between(month, YearMonth.from(observed));
        boolean whole = !month.atEndOfMonth().plusMonths(months).isAfter(observed);
        return Math.max(0, whole ? months : months - 1);
    }
}
