package id.sinergi.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The year's end from the months before it. */
class EstimatorTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    @Test
    void whatStaysTheSameGoesOnAsItWas() {
        var forecast = Estimator.sum(course(18, place -> 100), 12, 12, 600);

        assertThat(forecast.expected()).isEqualTo(1_200, within(0.001));
        assertThat(forecast.low()).isLessThan(1_200).isGreaterThan(1_100);
        assertThat(forecast.probability(1_200)).isEqualTo(0.5, within(0.001));
    }

    @Test
    void aSeasonSeenForYearsIsExpectedAgain() {
        var course = course(54, EstimatorTest::quietInDecember);

        var withDecember = Estimator.sum(course, 59, 1, 0);
        var withNovember = Estimator.sum(course, 58, 1, 0);

        assertThat(withDecember.expected()).isLessThan(withNovember.expected() * 0.75);
    }

    @Test
    void fewerThanTwelveCompleteMonthsForecastNothing() {
        assertThat(Estimator.knowsEnough(course(11, place -> 100))).isFalse();
        assertThat(Estimator.knowsEnough(course(13, place -> place == 4 || place == 7 ? Double.NaN : 100)))
                .isFalse();
        assertThat(Estimator.knowsEnough(course(13, place -> place == 4 ? Double.NaN : 100)))
                .isTrue();
    }

    @Test
    void aMonthThatNobodySentIsNoZero() {
        var forecast = Estimator.sum(course(18, place -> place == 14 ? Double.NaN : 100), 12, 12, 500);

        assertThat(forecast.expected()).isEqualTo(1_200, within(0.001));
    }

    @Test
    void nothingIsExpectedBelowWhatIsCountedAndMoreIsNeverLikelier() {
        var random = new Random(17);
        for (int round = 0; round < 200; round++) {
            double scale = Math.pow(10, random.nextInt(5));
            var course = course(12 + random.nextInt(40), place -> Math.rint(scale * random.nextDouble()));
            int from = course.length() - random.nextInt(12);
            double counted = course.sum(from, course.length() - from) + random.nextInt(5);

            var forecast = Estimator.sum(course, from, 12, counted);

            assertThat(forecast.low()).isBetween(counted, forecast.expected());
            assertThat(forecast.high()).isGreaterThanOrEqualTo(forecast.expected());
            assertThat(forecast.probability(counted)).isEqualTo(1);
            assertThat(forecast.probability(forecast.high())).isEqualTo(0.1, within(0.001));
            assertThat(forecast.probability(forecast.high() * 1.1)).isLessThanOrEqualTo(0.1);
        }
    }

    @Test
    void theDistributionIsThatOfItsTables() {
        assertThat(StudentT.quantile(0.9, 1)).isEqualTo(3.078, within(0.001));
        assertThat(StudentT.quantile(0.9, 6)).isEqualTo(1.440, within(0.001));
        assertThat(StudentT.quantile(0.9, 7)).isEqualTo(1.415, within(0.001));
        assertThat(StudentT.quantile(0.975, 30)).isEqualTo(2.042, within(0.001));
        assertThat(StudentT.below(0, 5)).isEqualTo(0.5, within(0.000_001));
    }

    private static double quietInDecember(int place) {
        return FIRST.plusMonths(place).getMonthValue() == 12 ? 50 : 100;
    }

    private static Course course(int months, IntToDoubleFunction count) {
        var counts = new TreeMap<YearMonth, Double>();
        for (int place = 0; place < months; place++) {
            counts.put(FIRST.plusMonths(place), count.applyAsDouble(place));
        }
        return Course.of(counts);
    }
}
