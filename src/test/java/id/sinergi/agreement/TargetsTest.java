package id.sinergi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A plan within a year follows one rule: what was set stands, and the months between share what is left of it. */
class TargetsTest {

    private static final int ROUNDS = 500;
    private static final Offset<Double> EXACT = Offset.offset(1e-6);

    private static final TargetDocument DOCUMENT = new TargetDocument("SK", LocalDate.of(2025, 10, 8));

    private final Random random = new Random(3);

    @Test
    void theMonthsOfAQuarterShareItsTargetAlike() {
        var targets = Targets.of(List.of(target(2026, 4, 3_000)));

        assertThat(plan(targets, months(2026, 10, 10))).hasValue(1_000.0);
        assertThat(plan(targets, months(2026, 10, 11))).hasValue(2_000.0);
        assertThat(plan(targets, months(2026, 10, 12))).hasValue(3_000.0);
        assertThat(plan(targets, months(2026, 9, 10))).isEmpty();
    }

    @Test
    void whatTheYearLeavesOverItsQuartersGoesToTheOtherMonthsAlike() {
        var targets = Targets.of(List.of(target(2026, 0, 12_000), target(2026, 1, 1_200), target(2026, 2, 1_800)));

        assertThat(plan(targets, months(2026, 1, 3))).hasValue(1_200.0);
        assertThat(plan(targets, months(2026, 7, 7))).hasValue(1_500.0);
        assertThat(plan(targets, months(2026, 1, 12))).hasValue(12_000.0);
    }

    @Test
    void randomPlansAddUpAndGiveBackWhatWasSet() {
        for (int i = 0; i < ROUNDS; i++) {
            var set = randomTargets();
            var targets = Targets.of(set);
            int from = 1 + random.nextInt(12);
            int to = from + random.nextInt(13 - from);
            var whole = plan(targets, months(2026, from, to));
            double sum = 0;
            boolean missing = false;
            for (int month = from; month <= to; month++) {
                var one = plan(targets, months(2026, month, month));
                missing |= one.isEmpty();
                sum += one.orElse(0.0);
            }

            assertThat(whole.isEmpty()).as("%s %d–%d", set, from, to).isEqualTo(missing);
            if (whole.isPresent()) {
                assertThat(whole.get()).as("%s %d–%d", set, from, to).isCloseTo(sum, EXACT);
            }
            set.stream()
                    .filter(target -> target.quarter() > 0)
                    .forEach(target -> assertThat(plan(targets, PeriodRange.quarter(2026, target.quarter())))
                            .hasValue(target.value().doubleValue()));
        }
    }

    @Test
    void whatDoesNotAddUpHasTheTargetOfTheQuarterOrOfTheYear() {
        var targets = Targets.of(List.of(target(2026, 0, 12), target(2026, 1, 8)));

        assertThat(level(targets, months(2026, 1, 3))).hasValue(8.0);
        assertThat(level(targets, months(2026, 2, 2))).hasValue(8.0);
        assertThat(level(targets, months(2026, 1, 12))).hasValue(12.0);
        assertThat(level(targets, months(2026, 5, 9))).hasValue(12.0);
        assertThat(level(targets, new PeriodRange(YearMonth.of(2025, 12), YearMonth.of(2026, 5))))
                .isEmpty();
    }

    @Test
    void aQuarterThatIsForAllMonthsSinceJanuaryLeavesTheQuartersUpToItWhatTheyDoNotHave() {
        var targets = Targets.of(List.of(target(2026, 1, 100), sinceJanuary(3, 700), sinceJanuary(4, 1_000)));

        assertThat(plan(targets, PeriodRange.quarter(2026, 1))).hasValue(100.0);
        assertThat(plan(targets, PeriodRange.quarter(2026, 2))).hasValue(300.0);
        assertThat(plan(targets, PeriodRange.quarter(2026, 3))).hasValue(300.0);
        assertThat(plan(targets, PeriodRange.quarter(2026, 4))).hasValue(300.0);
        assertThat(plan(targets, months(2026, 1, 9))).hasValue(700.0);
        assertThat(plan(targets, PeriodRange.year(2026))).hasValue(1_000.0);
    }

    @Test
    void theSamePlanWrittenSinceJanuaryOrByQuarterIsTheSame() {
        for (int i = 0; i < ROUNDS; i++) {
            var single = new ArrayList<SetTarget>();
            var mixed = new ArrayList<SetTarget>();
            long total = 0;
            for (int quarter = 1; quarter <= 4; quarter++) {
                long value = random.nextInt(1_000);
                total += value;
                single.add(target(2026, quarter, value));
                mixed.add(random.nextBoolean() ? sinceJanuary(quarter, total) : target(2026, quarter, value));
            }
            int from = 1 + random.nextInt(12);
            var months = months(2026, from, from + random.nextInt(13 - from));

            assertThat(plan(Targets.of(mixed), months).orElseThrow())
                    .as("%s %s", mixed, months)
                    .isCloseTo(plan(Targets.of(single), months).orElseThrow(), EXACT);
        }
    }

    @Test
    void whatDoesNotAddUpHasATargetSinceJanuaryOnlyOfTheMonthsSinceJanuary() {
        var targets = Targets.of(List.of(sinceJanuary(2, 8)));

        assertThat(level(targets, months(2026, 1, 6))).hasValue(8.0);
        assertThat(level(targets, months(2026, 1, 5))).hasValue(8.0);
        assertThat(level(targets, PeriodRange.quarter(2026, 2))).isEmpty();
    }

    private List<SetTarget> randomTargets() {
        var set = new ArrayList<SetTarget>();
        if (random.nextBoolean()) {
            set.add(target(2026, 0, 4_000 + random.nextInt(4_000)));
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (random.nextInt(3) > 0) {
                set.add(target(2026, quarter, 1 + random.nextInt(1_000)));
            }
        }
        return set;
    }

    private static SetTarget target(int year, int quarter, long value) {
        return new SetTarget("DILATIH", year, quarter, 0, BigDecimal.valueOf(value), false, DOCUMENT);
    }

    private static SetTarget sinceJanuary(int quarter, long value) {
        return new SetTarget("DILATIH", 2026, quarter, 0, BigDecimal.valueOf(value), true, DOCUMENT);
    }

    private static PeriodRange months(int year, int from, int to) {
        return new PeriodRange(YearMonth.of(year, from), YearMonth.of(year, to));
    }

    private static Optional<Double> plan(Targets targets, PeriodRange months) {
        return targets.of("DILATIH", RegionCode.INDONESIA, months).map(BigDecimal::doubleValue);
    }

    private static Optional<Double> level(Targets targets, PeriodRange months) {
        return targets.level("DILATIH", RegionCode.INDONESIA, months).map(BigDecimal::doubleValue);
    }
}
