package id.sinergi.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.SmallCells;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionScope;
import java.time.YearMonth;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Of what is told of the country, no number from one to four follows by subtracting one period from another. */
class NationalStepsTest {

    private static final int THRESHOLD = 5;
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int MONTHS = 24;

    private final NationalSteps steps = new NationalSteps(new SmallCells(() -> RegionScope.EVERYTHING, THRESHOLD));

    @Test
    void aMonthIsToldWhereEveryMonthOfItsYearIsLargeEnough() {
        var months = months(10, 20);

        assertThat(steps.tells(months, PeriodRange.parse("2025-03..2025-03").orElseThrow()))
                .isTrue();
        months.put(YearMonth.of(2025, 8), new long[] {10, 1});
        assertThat(steps.tells(months, PeriodRange.parse("2025-03..2025-03").orElseThrow()))
                .isFalse();
        assertThat(steps.tells(months, PeriodRange.parse("2025-01..2025-03").orElseThrow()))
                .isTrue();
        assertThat(steps.tells(months, PeriodRange.parse("2025-02..2025-04").orElseThrow()))
                .isFalse();
        assertThat(steps.tells(months, PeriodRange.parse("2026-02..2026-04").orElseThrow()))
                .isTrue();
    }

    @Test
    void noDifferenceOfTwoToldPeriodsIsSmall() {
        var random = new Random(20261130);
        int told = 0;
        int hidden = 0;
        for (int round = 0; round < 60; round++) {
            var months = new TreeMap<YearMonth, long[]>();
            for (int i = 0; i < MONTHS; i++) {
                months.put(FIRST.plusMonths(i), new long[] {small(random), small(random)});
            }
            for (int from = 0; from < MONTHS; from++) {
                for (int to = from; to < MONTHS; to++) {
                    if (!steps.tells(months, period(from, to))) {
                        hidden++;
                        continue;
                    }
                    told++;
                    assertThat(LongStream.of(sum(months, from, to)).boxed())
                            .allMatch(number -> number == 0 || number >= THRESHOLD);
                    for (int end = from; end < to; end++) {
                        if (steps.tells(months, period(from, end))) {
                            assertThat(LongStream.of(sum(months, end + 1, to)).boxed())
                                    .allMatch(number -> number == 0 || number >= THRESHOLD);
                        }
                    }
                }
            }
        }
        assertThat(told).as("periods told").isPositive();
        assertThat(hidden).as("periods hidden").isPositive();
    }

    private static long small(Random random) {
        return random.nextInt(4) == 0 ? random.nextInt(8) : random.nextInt(40);
    }

    private static long[] sum(TreeMap<YearMonth, long[]> months, int from, int to) {
        var sum = new long[2];
        months.subMap(FIRST.plusMonths(from), true, FIRST.plusMonths(to), true)
                .values()
                .forEach(numbers -> {
                    sum[0] += numbers[0];
                    sum[1] += numbers[1];
                });
        return sum;
    }

    private static PeriodRange period(int from, int to) {
        return new PeriodRange(FIRST.plusMonths(from), FIRST.plusMonths(to));
    }

    private static TreeMap<YearMonth, long[]> months(long one, long other) {
        var months = new TreeMap<YearMonth, long[]>();
        for (int i = 0; i < MONTHS; i++) {
            months.put(FIRST.plusMonths(i), new long[] {one, other});
        }
        return months;
    }
}
