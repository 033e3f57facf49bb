package id.sinergi.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The counts of complete months in a row, by their place in it. A month that nobody sent is unknown, and no zero. */
public final class Course {

    private final YearMonth first;
    private final double[] values;

    private Course(YearMonth first, double[] values) {
        this.first = first;
        this.values = values;
    }

    /**
     * From the first month that has a count to the last.
     *
     * @param counts of complete months; those between that are not named are unknown
     */
    public static Course of(SortedMap<YearMonth, ? extends Number> counts) {
        if (counts.isEmpty()) {
            return new Course(YearMonth.of(2000, 1), new double[0]);
        }
        var first = counts.firstKey();
        var values = new double[place(first, counts.lastKey()) + 1];
        Arrays.fill(values, Double.NaN);
        counts.forEach((month, count) -> values[place(first, month)] = count.doubleValue());
        return new Course(first, values);
    }

    private static int place(YearMonth first, YearMonth month) {
        return (int) first.until(month, ChronoUnit.MONTHS);
    }

    /** Months from the first to the last, unknown ones included. */
    int length() {
        return values.length;
    }

    /** How many months are known. */
    int known() {
        return (int) IntStream.range(0, values.length).filter(this::knows).count();
    }

    boolean knows(int place) {
        return place >= 0 && place < values.length && !Double.isNaN(values[place]);
    }

    double at(int place) {
        return values[place];
    }

    YearMonth month(int place) {
        return first.plusMonths(place);
    }

    /** The last month of a course that has one. */
    YearMonth last() {
        return month(values.length - 1);
    }

    int place(YearMonth month) {
        return place(first, month);
    }

    /** As it was known when the month before this place was the last; that month may be unknown. */
    Course before(int place) {
        return new Course(first, Arrays.copyOf(values, place));
    }

    /** The sum of some months; not a number where one of them is unknown. */
    double sum(int from, int months) {
        return from < 0 || from + months > values.length
                ? Double.NaN
                : Arrays.stream(values, from, from + months).sum();
    }

    /** The mean of the known ones of some months; not a number where fewer than {@code least} are known. */
    double mean(int from, int months, int least) {
        var known = IntStream.range(from, from + months).filter(this::knows).toArray();
        return known.length < least
                ? Double.NaN
                : Arrays.stream(known).mapToDouble(this::at).average().orElse(Double.NaN);
    }
}
