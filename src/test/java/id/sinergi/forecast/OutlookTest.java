package id.sinergi.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The way to the year's end. */
class OutlookTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    @Test
    void aRunningTotalIsNowhereExpectedToFallAndEndsAsForecast() {
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            var sums = new TreeMap<YearMonth, Forecast>();
            double expected = 100;
            for (int place = 0; place <= random.nextInt(12); place++) {
                expected += random.nextInt(100);
                sums.put(FIRST.plusMonths(place), new Forecast(100, expected, random.nextInt(200), 6));
            }

            var months = Outlook.of(sums);

            var end = sums.lastEntry().getValue();
            assertThat(months.getLast()).isEqualTo(new Outlook(sums.lastKey(), end.low(), end.expected(), end.high()));
            assertThat(months).extracting(Outlook::month).containsExactlyElementsOf(sums.keySet());
            assertThat(months).extracting(Outlook::low).isSorted();
            assertThat(months).extracting(Outlook::expected).isSorted();
            assertThat(months).extracting(Outlook::high).isSorted();
            assertThat(months).allMatch(one -> one.low() <= one.expected() && one.expected() <= one.high());
        }
    }
}
