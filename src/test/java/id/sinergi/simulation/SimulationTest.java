package id.sinergi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forecast.Forecast;
import id.sinergi.forecast.YearEnd;
import id.sinergi.indicator.Indicator;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The year's end under assumptions, of random forecasts. */
class SimulationTest {

    private static final int ROUNDS = 300;
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void assumingWhatIsKnownGivesTheForecastItself() {
        var random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            var present = present(random);
            var same = new Assumptions(present.values());

            for (var stage : Present.STAGES) {
                var simulation = Simulation.of(present, stage, same).orElseThrow();
                assertThat(simulation.simulated()).isEqualTo(present.end(stage).forecast());
                assertThat(simulation)
                        .isEqualTo(
                                Simulation.of(present, stage, Assumptions.NONE).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Assumption.class)
    void moreOfAnAssumptionNeverGivesLess(Assumption assumption) {
        var random = new Random(6);
        int moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var present = present(random);
            var others = assumed(random);
            for (var stage : Present.STAGES) {
                double before = -1;
                double first = 0;
                for (double value : new double[] {0, 0.5, 7, 30, 55.5, 90, 100}) {
                    double now = Simulation.of(present, stage, others.with(assumption, value))
                            .orElseThrow()
                            .simulated()
                            .expected();
                    assertThat(now).isGreaterThanOrEqualTo(before);
                    first = before < 0 ? now : first;
                    before = now;
                }
                assertThat(first)
                        .isGreaterThanOrEqualTo(present.end(stage).forecast().counted());
                moved += before > first ? 1 : 0;
            }
        }
        assertThat(moved).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void aStageMovesNoneBeforeIt() {
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            var present = present(random);
            var placed = Assumptions.NONE.with(Assumption.PLACEMENT, 10.0);
            var certified = Assumptions.NONE.with(Assumption.CERTIFICATION, 10.0);

            assertForecast(present, Indicator.DILATIH, placed);
            assertForecast(present, Indicator.SERTIFIKAT_ORANG, placed);
            assertForecast(present, Indicator.DILATIH, certified);
        }
    }

    @Test
    void aPaceHasItsEffectOnCertificatesOnceThatLongWasWaited() {
        var end = end(100, 400, 100, 100, 100, 100);
        var present = new Present(
                Map.of(Indicator.DILATIH, end, Indicator.SERTIFIKAT_ORANG, end, Indicator.DITEMPATKAN, end),
                Map.of(Assumption.PACE, 100.0, Assumption.CERTIFICATION, 80.0),
                3,
                null,
                4);
        var twice = Assumptions.NONE.with(Assumption.PACE, 200.0);

        assertThat(simulated(present, Indicator.DILATIH, twice).simulated().expected())
                .isEqualTo(900);
        assertThat(simulated(present, Indicator.SERTIFIKAT_ORANG, twice)
                        .simulated()
                        .expected())
                .isEqualTo(600);
        assertForecast(present, Indicator.DITEMPATKAN, twice);
        assertForecast(present, Indicator.DITEMPATKAN, Assumptions.NONE.with(Assumption.CERTIFICATION, 40.0));
        assertThat(simulated(present, Indicator.DILATIH, twice).needed()).contains(225.0);
        assertThat(simulated(present, Indicator.DILATIH, twice).simulatedPace()).isEqualTo(200);
        assertThat(simulated(present, Indicator.DILATIH, twice)
                        .isReached(simulated(present, Indicator.DILATIH, twice).simulated()))
                .isFalse();
    }

    @Test
    void aRateOverAllAndLessThanNothingAreRefused() {
        assertThat(Assumption.PACE.refusal(-0.1)).contains(Assumption.Refusal.NEGATIVE);
        assertThat(Assumption.PLACEMENT.refusal(-1)).contains(Assumption.Refusal.NEGATIVE);
        assertThat(Assumption.CERTIFICATION.refusal(100.1)).contains(Assumption.Refusal.OVER_ALL);
        assertThat(Assumption.CERTIFICATION.refusal(100)).isEmpty();
        assertThat(Assumption.PACE.refusal(1_000_000)).isEmpty();
        assertThatThrownBy(() -> Assumptions.NONE.with(Assumption.PLACEMENT, 101.0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertForecast(Present present, Indicator stage, Assumptions assumptions) {
        assertThat(simulated(present, stage, assumptions).simulated())
                .isEqualTo(present.end(stage).forecast());
    }

    private static Simulation simulated(Present present, Indicator stage, Assumptions assumptions) {
        return Simulation.of(present, stage, assumptions).orElseThrow();
    }

    private static Present present(Random random) {
        var ends = new HashMap<Indicator, YearEnd>();
        for (var stage : Present.STAGES) {
            var months = random.doubles(random.nextInt(7), 0, 500).toArray();
            ends.put(stage, end(random.nextInt(5_000), random.nextInt(2_000), months));
        }
        var values = new EnumMap<Assumption, Double>(Assumption.class);
        values.put(Assumption.PACE, Simulation.pace(ends.get(Indicator.DILATIH)));
        values.put(Assumption.CERTIFICATION, 100 * random.nextDouble());
        values.put(Assumption.PLACEMENT, 100 * random.nextDouble());
        return new Present(ends, values, wait(random), wait(random), wait(random));
    }

    private static Integer wait(Random random) {
        return random.nextInt(4) == 0 ? null : random.nextInt(5);
    }

    private static Assumptions assumed(Random random) {
        return Assumptions.NONE
                .with(Assumption.PACE, 300 * random.nextDouble())
                .with(Assumption.CERTIFICATION, 100 * random.nextDouble())
                .with(Assumption.PLACEMENT, 100 * random.nextDouble());
    }

    /** A year with so many counted and these months to come, the last of which is December. */
    private static YearEnd end(int counted, int spread, double... months) {
        var toCome = new TreeMap<YearMonth, Double>();
        double sum = counted;
        for (int place = 0; place < months.length; place++) {
            toCome.put(DECEMBER.minusMonths(months.length - 1L - place), months[place]);
            sum += months[place];
        }
        return new YearEnd(
                YearEnd.State.TOLD,
                2026,
                24,
                DECEMBER.minusMonths(months.length),
                List.of(),
                new Forecast(counted, sum, spread, 6),
                BigDecimal.valueOf(1_000),
                List.of(),
                toCome);
    }
}
