package id.sinergi.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forecasts of the past held against what came, of made-up programmes. */
class BacktestTest {

    private static final Map<Integer, BacktestScore> AHEAD = new TreeMap<>();

    private static BacktestScore yearsEnd = new BacktestScore();

    @BeforeAll
    static void hold() {
        var made = BacktestCommand.made(10_000);
        Backtest.HORIZONS.forEach(months -> AHEAD.put(months, Backtest.ahead(made, months)));
        yearsEnd = Backtest.yearsEnd(made);
    }

    @Test
    void fromThreeMonthsOnTheForecastErrsLessThanBothNaiveOnes() {
        assertThat(List.of(3, 6, 9, 12)).allMatch(months -> AHEAD.get(months).beatsBoth());
        assertThat(yearsEnd.beatsBoth()).isTrue();
    }

    @Test
    void theIntervalHoldsSevenToNineOfTen() {
        assertThat(AHEAD.values())
                .allSatisfy(score -> assertThat(score.coverage()).isBetween(70.0, 90.0));
        assertThat(yearsEnd.coverage()).isBetween(70.0, 90.0);
    }

    @Test
    void withLateReportsACorrectedForecastErrsLessAndItsIntervalHoldsAsOftenAsWithoutThem() {
        var scores = LateBacktest.yearsEnd(BacktestCommand.made(10_000));

        assertThat(scores.corrected().error())
                .isLessThan(0.75 * scores.asTheyStand().error());
        assertThat(scores.corrected().coverage()).isBetween(70.0, 90.0);
        assertThat(scores.asTheyStand().coverage()).isLessThan(60);
    }

    @Test
    void publishedTotalsTellFourSingleMonthsWhichAreTooFew() {
        var months = PublishedMonths.read();

        assertThat(months)
                .containsEntry(YearMonth.of(2024, 10), 22_865L)
                .containsEntry(YearMonth.of(2025, 2), 23_373L)
                .hasSize(4);
        assertThat(Estimator.knowsEnough(Course.of(months))).isFalse();
    }

    @Test
    void theCommandTakesNoArguments() {
        assertThat(BacktestCommand.run(List.of("--people"))).isEqualTo(2);
    }
}
