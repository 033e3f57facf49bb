package id.sinergi.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceMonthsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void whatIsOverAndHasNoDataIsMissingTheRunningMonthIsNot() {
        assertThat(SourceMonths.missing(months(6, 7, 9), NOVEMBER))
                .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 10));
        assertThat(SourceMonths.missing(months(8, 9, 10), NOVEMBER)).isEmpty();
        assertThat(SourceMonths.missing(months(11), NOVEMBER)).isEmpty();
    }

    @Test
    void aSourceThatSentNothingHasNoFirstMonth() {
        assertThat(SourceMonths.missing(months(), NOVEMBER)).isEmpty();
    }

    private static SortedSet<YearMonth> months(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(month -> YearMonth.of(2026, month))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
