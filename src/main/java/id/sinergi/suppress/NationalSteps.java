package id.sinergi.suppress;

import id.sinergi.indicator.SmallCells;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/**
 * Whether numbers of the whole country may be told of a period to those from whom small cells are kept. All of them are told
 * in the same steps, the finest in which each is zero or large enough, so that nothing follows from two periods (decision 95).
 */
@Component
public class NationalSteps {

    private static final int MONTHS = 12;

    private final SmallCells small;

    NationalSteps(SmallCells small) {
        this.small = small;
    }

    /** @param months the numbers of each month in which anything was counted, always the same ones in the same order */
    public boolean tells(SortedMap<YearMonth, long[]> months, PeriodRange period) {
        return months.keySet().stream()
                .filter(month -> period.contains(month) && !isQuiet(months, month))
                .allMatch(month -> isWhole(months, month, period));
    }

    /** Whether the part of the year that the month is told with lies in the period, but for months without anything. */
    private boolean isWhole(SortedMap<YearMonth, long[]> months, YearMonth month, PeriodRange period) {
        var step = step(months, month.getYear());
        if (step == Step.NOTHING) {
            return false;
        }
        int part = step.part(month.getMonthValue() - 1);
        return months.subMap(month.withMonth(1), month.withMonth(1).plusYears(1)).keySet().stream()
                .filter(other -> step.part(other.getMonthValue() - 1) == part)
                .allMatch(other -> period.contains(other) || isQuiet(months, other));
    }

    private Step step(SortedMap<YearMonth, long[]> months, int year) {
        var ofYear = new TreeMap<>(months.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1)));
        int width = ofYear.firstEntry().getValue().length;
        var numbers = new long[width][MONTHS];
        ofYear.forEach((month, counts) -> {
            for (int i = 0; i < width; i++) {
                numbers[i][month.getMonthValue() - 1] = counts[i];
            }
        });
        return new YearRow("", numbers, Step.MONTH).own(small.threshold());
    }

    private static boolean isQuiet(SortedMap<YearMonth, long[]> months, YearMonth month) {
        return LongStream.of(months.getOrDefault(month, new long[0])).allMatch(number -> number == 0);
    }
}
