package id.sinergi.forecast;

import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a count by month.
 *
 * @param course of the complete months, with what is usually still reported of them
 * @param last the last complete one
 * @param counts of all months as they stand, incomplete ones included
 * @param late the complete months of which something is usually still reported
 */
record KnownMonths(
        Course course, YearMonth last, SortedMap<YearMonth, Long> counts, SortedMap<YearMonth, Lateness> late) {

    private static final int DECEMBER = 12;

    /** Months as they stand. */
    static KnownMonths of(SortedMap<YearMonth, Long> complete, SortedMap<YearMonth, Long> all) {
        return new KnownMonths(Course.of(complete), complete.lastKey(), all, Collections.emptySortedMap());
    }

    /** The same with months corrected, or left out, by how completely such are usually known. */
    static KnownMonths of(SortedMap<YearMonth, Long> complete, SortedMap<YearMonth, Long> all, LateReports reports) {
        var late = new TreeMap<YearMonth, Lateness>();
        complete.forEach((month, count) -> {
            int days = reports.age(month);
            reports.of(days)
                    .filter(share -> !share.isComplete())
                    .ifPresent(share -> late.put(month, Lateness.of(month, days, share, count)));
        });
        var months = new TreeMap<YearMonth, Double>();
        complete.forEach((month, count) -> {
            var missing = late.get(month);
            if (missing == null || missing.taken()) {
                months.put(month, count + (missing == null ? 0 : missing.added()));
            }
        });
        return new KnownMonths(Course.of(months), complete.lastKey(), all, Collections.unmodifiableSortedMap(late));
    }

    /** Nothing is made up for months before the first one of all. */
    Forecast sum(PeriodRange period) {
        int from = Math.max(0, course.place(period.from()));
        long counted = counts.tailMap(period.from()).headMap(period.to().plusMonths(1)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        double error = late.tailMap(period.from()).headMap(period.to().plusMonths(1)).values().stream()
                .mapToDouble(month -> month.error() * month.error())
                .sum();
        return Estimator.sum(course, from, course.place(period.to()) + 1 - from, counted)
                .wider(Math.sqrt(error));
    }

    /**
     * The running total of a period at the end of each of its months that is not complete yet, up to the year's end. One
     * that starts after the last complete month has no running total that it could go on from.
     */
    SortedMap<YearMonth, Forecast> ahead(PeriodRange period, int year) {
        var sums = new TreeMap<YearMonth, Forecast>();
        var end = YearMonth.of(year, DECEMBER);
        if (period.from().isAfter(last)) {
            return sums;
        }
        for (var month = last.plusMonths(1);
                period.contains(month) && !month.isAfter(end);
                month = month.plusMonths(1)) {
            sums.put(month, sum(new PeriodRange(period.from(), month)));
        }
        return sums;
    }

    /** What each month of a year after the last complete one is expected to bring. */
    SortedMap<YearMonth, Double> toCome(int year) {
        var months = new TreeMap<YearMonth, Double>();
        PeriodRange.year(year).months().stream()
                .filter(last::isBefore)
                .forEach(month ->
                        months.put(month, sum(new PeriodRange(month, month)).expected()));
        return months;
    }
}
