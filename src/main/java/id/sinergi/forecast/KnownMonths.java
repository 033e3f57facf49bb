package id.sinergi.forecast;

import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a count by month.
 *
 * @param course of the complete months
 * @param last the last complete one
 * @param counts of all months, incomplete ones included
 */
record KnownMonths(Course course, YearMonth last, SortedMap<YearMonth, Long> counts) {

    private static final int DECEMBER = 12;

    static KnownMonths of(SortedMap<YearMonth, Long> complete, SortedMap<YearMonth, Long> all) {
        return new KnownMonths(Course.of(complete), complete.lastKey(), all);
    }

    /** Nothing is made up for months before the first one of all. */
    Forecast sum(PeriodRange period) {
        int from = Math.max(0, course.place(period.from()));
        long counted = counts.tailMap(period.from()).headMap(period.to().plusMonths(1)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return Estimator.sum(course, from, course.place(period.to()) + 1 - from, counted);
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
}
