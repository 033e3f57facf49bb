package id.sinergi.waiting;

import id.sinergi.lag.Lag;
import id.sinergi.period.PeriodRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people who are certified and not placed, and how long they have been waiting (rule 23).
 *
 * @param since by the day of the first certificate, how many; nobody after {@code until}
 * @param until the day up to which they have been waiting: the last one that the data cover
 */
public record WaitingTimes(SortedMap<LocalDate, Long> since, LocalDate until) implements Serializable {

    /** Days after which a wait is called long: half a year. */
    public static final long LONG = 180;

    public WaitingTimes {
        since = Collections.unmodifiableSortedMap(new TreeMap<>(since.headMap(until.plusDays(1))));
    }

    /**
     * How long they wait, in days.
     *
     * @param people at least one
     * @param median between the two middle ones where they are even in number
     * @param p90 nine of ten wait so long or less
     * @param longest of whoever has been waiting since the earliest day
     */
    public record Days(long people, double median, long p90, long longest, LocalDate earliest) implements Serializable {

        /** Whether nine of ten says something about them: of fewer it is only the longest. */
        public boolean isEnough() {
            return people >= Lag.ENOUGH;
        }
    }

    public static WaitingTimes nobody(LocalDate until) {
        return new WaitingTimes(new TreeMap<>(), until);
    }

    public long people() {
        return since.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Empty where nobody waits. */
    public Optional<Days> days() {
        long people = people();
        return people == 0
                ? Optional.empty()
                : Optional.of(new Days(
                        people,
                        (nth((people + 1) / 2) + nth(people / 2 + 1)) / 2.0,
                        nth((9 * people + 9) / 10),
                        nth(people),
                        since.firstKey()));
    }

    /** People who have been waiting for more days than {@code from} and for {@code to} at most. */
    public long between(long from, long to) {
        return since.entrySet().stream()
                .filter(day -> days(day.getKey()) > from && days(day.getKey()) <= to)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long longerThan(long days) {
        return between(days, Long.MAX_VALUE);
    }

    /** Those of them who were certified in a period. */
    public WaitingTimes certifiedIn(PeriodRange period) {
        return new WaitingTimes(
                new TreeMap<>(since.subMap(
                        period.from().atDay(1), period.to().plusMonths(1).atDay(1))),
                until);
    }

    /** By the month of the certificate, how many; months without anybody are not in it. */
    public SortedMap<YearMonth, Long> months() {
        return since.entrySet().stream()
                .collect(Collectors.groupingBy(
                        day -> YearMonth.from(day.getKey()),
                        TreeMap::new,
                        Collectors.summingLong(Map.Entry::getValue)));
    }

    /** Those of both; medians do not add up, the people do. */
    public WaitingTimes plus(WaitingTimes other) {
        var both = Stream.of(since, other.since)
                .flatMap(days -> days.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
        return new WaitingTimes(both, until);
    }

    /** How long the n-th waits, counted from the one who has waited least. */
    private long nth(long n) {
        long counted = 0;
        for (var day : List.copyOf(since.entrySet()).reversed()) {
            counted += day.getValue();
            if (counted >= n) {
                return days(day.getKey());
            }
        }
        throw new IllegalArgumentException("There are fewer than " + n);
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(day, until);
    }
}
