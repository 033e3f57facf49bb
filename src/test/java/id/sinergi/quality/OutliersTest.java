package id.sinergi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.quality.MonthCounts.MonthCount;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is far from a centre's own history is found, and chance, late rows and the month that runs are not. */
class OutliersTest {

    private static final YearMonth RUNNING = YearMonth.of(2026, 11);
    private static final double THRESHOLD = 3.5;

    @Test
    void theScoreIsThatOfMedianAndMedianDeviation() {
        var score = RobustScore.of(400, List.of(100L, 120L, 90L, 200L, 80L));

        assertThat(score.median()).isEqualTo(100);
        // MAD is 20, and no less than 0.6745 × √100.
        assertThat(score.score()).isEqualTo(0.6745 * 300 / 20);
    }

    @Test
    void aHistoryThatNeverVariedFindsNoFaultWithWhatChanceMakes() {
        var steady = LongStream.generate(() -> 100).limit(12).boxed().toList();

        assertThat(RobustScore.of(120, steady).score()).isLessThan(THRESHOLD);
        assertThat(RobustScore.of(136, steady).score()).isGreaterThan(THRESHOLD);
        assertThat(RobustScore.of(64, steady).score()).isLessThan(-THRESHOLD);
    }

    /** Whatever the history, the score orders counts as they are and is that of the definition. */
    @Test
    void randomHistoriesAreScoredAsDefined() {
        var random = new Random(95);
        for (int i = 0; i < 2_000; i++) {
            var history = IntStream.range(0, 6 + random.nextInt(20))
                    .mapToObj(month -> (long) random.nextInt(500))
                    .toList();
            long count = random.nextInt(1_000);
            double median = median(history.stream().mapToDouble(value -> value).toArray());
            double mad = median(history.stream()
                    .mapToDouble(value -> Math.abs(value - median))
                    .toArray());
            double expected = 0.6745 * (count - median) / Math.max(mad, 0.6745 * Math.sqrt(Math.max(1, median)));
            assertThat(RobustScore.of(count, history).score()).isEqualTo(expected);
        }
    }

    @Test
    void aMonthFarFromTheOthersIsFoundInEitherDirection() {
        assertThat(found(month(10, 400))).containsExactly(202610);
        assertThat(found(month(10, 5))).containsExactly(202610);
        assertThat(found(month(10, 55))).isEmpty();
    }

    @Test
    void theMonthThatRunsAndLateRowsOfAKnownMonthAreNot() {
        assertThat(found(month(11, 1))).isEmpty();
        assertThat(found(month(3, 2))).as("less than is known").isEmpty();
    }

    @Test
    void fewerThanSixOtherMonthsAreNoHistory() {
        var sent = List.of(month(10, 400));

        assertThat(Outliers.found(sent, history(5), RUNNING, THRESHOLD)).isEmpty();
        assertThat(Outliers.found(sent, history(6), RUNNING, THRESHOLD)).hasSize(1);
        assertThat(Outliers.found(List.of(new MonthCount(1, 8, 202610, 400)), history(9), RUNNING, THRESHOLD))
                .as("of another centre")
                .isEmpty();
    }

    @Test
    void theMostUnusualComesFirst() {
        assertThat(Outliers.found(List.of(month(9, 300), month(10, 900)), history(8), RUNNING, THRESHOLD).stream()
                        .map(one -> one.count().month()))
                .containsExactly(202610, 202609);
    }

    private static List<Integer> found(MonthCount... sent) {
        return Outliers.found(List.of(sent), history(9), RUNNING, THRESHOLD).stream()
                .map(one -> one.count().month())
                .toList();
    }

    /** About fifty people in each of the first months. */
    private static List<MonthCount> history(int months) {
        var history = new ArrayList<MonthCount>();
        IntStream.rangeClosed(1, months).forEach(month -> history.add(month(month, 45 + month)));
        return history;
    }

    private static MonthCount month(int month, long people) {
        return new MonthCount(1, 7, 202600 + month, people);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
