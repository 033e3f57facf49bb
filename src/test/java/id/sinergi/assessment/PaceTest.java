package id.sinergi.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The pace that is left is the least whole number a month that reaches the target. */
class PaceTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void theNeededPaceReachesTheTargetAndOneLessDoesNot() {
        var random = new Random(17);
        for (int i = 0; i < 1_000; i++) {
            var months = random.longs(1 + random.nextInt(11), 0, 5_000).boxed().toList();
            int left = 1 + random.nextInt(11);
            var target = BigDecimal.valueOf(1 + random.nextInt(60_000));
            long counted = months.stream().mapToLong(Long::longValue).sum();

            var pace = Pace.of(target, months, left, DECEMBER);

            assertThat(counted + pace.needed() * left).isGreaterThanOrEqualTo(target.longValue());
            assertThat(pace.needed() == 0 || counted + (pace.needed() - 1) * left < target.longValue())
                    .isTrue();
            assertThat(pace.months()).isEqualTo(Math.min(3, months.size()));
        }
    }

    @Test
    void theLastThreeMonthsStandBesideIt() {
        var pace = Pace.of(BigDecimal.valueOf(14_300), List.of(1_700L, 1_000L, 1_020L, 1_040L), 8, DECEMBER);

        assertThat(pace.needed()).isEqualTo(1_193);
        assertThat(pace.recent()).isEqualTo(1_020);
    }
}
