package id.sinergi.suppress;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Measure;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The members of one dimension by month, exactly, with the steps in which their numbers may be told.
 *
 * @param rows by member the months in which something was counted
 */
record Table(SortedMap<String, SortedMap<YearMonth, Counts>> rows, TableSteps steps, Counts nobody) {

    private static final int MONTHS = 12;

    Table {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** The counts of a member in a period; what may not be told of them is hidden. */
    Counts told(String member, PeriodRange period) {
        return exactly(member, period).hiding(measure -> isHidden(member, measure, period));
    }

    /** The same with nothing hidden, for counting members and nothing else. */
    Counts exactly(String member, PeriodRange period) {
        var months = rows.getOrDefault(member, new TreeMap<>());
        return months.subMap(period.from(), period.to().plusMonths(1)).values().stream()
                .reduce(nobody, Counts::plus);
    }

    /** The months in which anything was counted. */
    SortedSet<YearMonth> months() {
        var months = new TreeSet<YearMonth>();
        rows.values().forEach(row -> months.addAll(row.keySet()));
        return months;
    }

    private boolean isHidden(String member, Measure measure, PeriodRange period) {
        var months = rows.get(member);
        if (months == null) {
            return false;
        }
        var kind = Kind.of(measure);
        return months.keySet().stream()
                .mapToInt(YearMonth::getYear)
                .distinct()
                .anyMatch(year -> isHidden(member, kind, year, period));
    }

    private boolean isHidden(String member, Kind kind, int year, PeriodRange period) {
        var step = steps.of(kind, year, member);
        if (step == Step.MONTH) {
            return false;
        }
        for (int part = 0; part < step.parts(); part++) {
            if (isTouched(kind, year, step, part, period)
                    && (step == Step.NOTHING || !isCovered(kind, year, step, part, period))
                    && hasPeople(member, kind, year, step, part)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTouched(Kind kind, int year, Step step, int part, PeriodRange period) {
        return months(year, step, part)
                .anyMatch(month -> period.contains(month) && !steps.quiet(kind).test(month));
    }

    /** But for months in which nobody at all was counted, as everybody knows. */
    private boolean isCovered(Kind kind, int year, Step step, int part, PeriodRange period) {
        return months(year, step, part)
                .allMatch(month -> period.contains(month) || steps.quiet(kind).test(month));
    }

    private boolean hasPeople(String member, Kind kind, int year, Step step, int part) {
        var row = rows.getOrDefault(member, new TreeMap<>());
        return months(year, step, part)
                .anyMatch(month -> Arrays.stream(kind.numbers(row.getOrDefault(month, Counts.ZERO)))
                        .anyMatch(number -> number != 0));
    }

    private static Stream<YearMonth> months(int year, Step step, int part) {
        return IntStream.range(0, MONTHS)
                .filter(month -> step.part(month) == part)
                .mapToObj(month -> YearMonth.of(year, month + 1));
    }

    /** The step of a number of a member in a year, for the members inside it. */
    Step step(Kind kind, int year, String member) {
        return steps.of(kind, year, member);
    }
}
