package id.sinergi.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.RecordPosting;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.ChosenScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** As of every batch of a random history, each month counts on each day what a recount after that day's batch gives. */
@PostgresTest(emptied = true)
class PostedHistoriesTest {

    private static final int STEPS = 15;
    /** The fourth posting is on the first of January. */
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 5);

    private static final PeriodRange MONTHS = new PeriodRange(YearMonth.of(2025, 10), YearMonth.of(2026, 12));
    private static final Map<Measure, Counted> COUNTED = Map.of(
            Measure.TRAINED, Counted.TRAINED, Measure.CERTIFIED, Counted.CERTIFIED, Measure.PLACED, Counted.PLACED);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RecordPosting posting;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PostedHistories histories;

    @Autowired
    private ChosenScope scope;

    @ParameterizedTest
    @ValueSource(longs = {61, 62})
    void everyMonthCountsOnEveryDayWhatWasKnownThen(long seed, @TempDir Path directory) throws IOException {
        var history = new RandomHistory(jdbc, transaction, posting, ledger, new Random(seed));
        history.post(STEPS, directory);
        for (int step = 0; step < STEPS; step++) {
            jdbc.sql("update batch set posted_at = :day where id = :batch")
                    .param("day", day(step).atTime(9, 0).atOffset(ZoneOffset.ofHours(7)))
                    .param("batch", history.batches().get(step))
                    .update();
        }
        scope.set(RegionScope.of(RegionCode.of("35")));
        histories.forget();

        for (int asOf = 0; asOf < STEPS; asOf++) {
            for (var measure : COUNTED.entrySet()) {
                var late = histories.of(slice(history, asOf), measure.getKey());
                int last = lastBeforeTheMonth(asOf);
                assertThat(late.age(YearMonth.of(2025, 11))).isEqualTo(5 + 9 * asOf);
                for (int step = 0; step < STEPS; step++) {
                    var known = late.history();
                    if (last < 0) {
                        assertThat(known.months()).isEmpty();
                        continue;
                    }
                    var recount = history.recount(slice(history, Math.min(step, last)));
                    var day = day(step);
                    assertThat(MONTHS.months())
                            .as("%s after step %d, as of step %d", measure.getKey(), step, asOf)
                            .allSatisfy(month -> assertThat(known.count(month, day))
                                    .isEqualTo(recount.count(
                                            measure.getValue(),
                                            cell -> cell.agreement().equals("MOU-2025")
                                                    && cell.month().equals(month))));
                }
            }
        }
    }

    /** The last step before the month of another one; -1 for none. */
    private static int lastBeforeTheMonth(int asOf) {
        return (int) IntStream.rangeClosed(0, asOf)
                        .filter(step -> day(step).isBefore(day(asOf).withDayOfMonth(1)))
                        .count()
                - 1;
    }

    private static Slice slice(RandomHistory history, int step) {
        return Slice.of("MOU-2025", MONTHS).withAsOf(history.batches().get(step));
    }

    private static LocalDate day(int step) {
        return FIRST.plusDays(9L * step);
    }
}
