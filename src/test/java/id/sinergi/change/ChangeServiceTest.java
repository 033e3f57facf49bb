package id.sinergi.change;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.RecordPosting;
import id.sinergi.region.ChosenScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is said of a change adds up to the change, for random slices, scopes and states of the data. */
@PostgresTest(emptied = true)
class ChangeServiceTest {

    private static final int SLICES = 60;
    private static final List<Dimension> WHOLE =
            List.of(Dimension.PROVINCE, Dimension.REGENCY, Dimension.SECTOR, Dimension.CENTRE, Dimension.SEX);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RecordPosting posting;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ChangeService changes;

    @Autowired
    private ChosenScope scope;

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73})
    void batchesTheirCausesAndTheMembersOfEachDimensionAddUpToTheDifference(long seed, @TempDir Path directory)
            throws IOException {
        var random = new Random(seed);
        var history = new RandomHistory(jdbc, transaction, posting, ledger, random);
        history.post(18, directory);
        int moved = 0;
        for (int i = 0; i < SLICES; i++) {
            scope.set(random.nextInt(3) == 0 ? RegionScope.of(RegionCode.of("35")) : RegionScope.EVERYTHING);
            var slice = history.randomSlice();
            int after = history.batches().get(random.nextInt(history.batches().size()));
            for (var figure : changes.figures(slice, after)) {
                if (figure.indicator().addsUp()) {
                    moved += addsUp(figure, slice, after);
                }
            }
        }
        assertThat(moved).as("differences other than zero").isGreaterThan(SLICES / 2);
    }

    private int addsUp(FigureChange figure, Slice slice, int after) {
        long difference = Math.round(figure.difference().orElseThrow());
        boolean forward = after <= changes.until(slice);
        var batches = changes.batches(slice, after, figure.indicator());
        if (forward) {
            assertThat(batches.stream().mapToLong(BatchChange::total).sum())
                    .as("batches of %s in %s after %d", figure.indicator(), slice, after)
                    .isEqualTo(difference);
        }
        assertThat(batches)
                .allSatisfy(batch -> assertThat(batch.causes().values().stream()
                                .mapToLong(moved -> moved)
                                .sum())
                        .isEqualTo(batch.total()));
        for (var dimension : WHOLE) {
            assertThat(changes.members(slice, after, figure.indicator(), dimension).stream()
                            .mapToLong(MemberChange::difference)
                            .sum())
                    .as("%s of %s in %s after %d", dimension, figure.indicator(), slice, after)
                    .isEqualTo(difference);
        }
        return difference == 0 ? 0 : 1;
    }

    @Test
    void nothingIsSaidToWhomNothingIsShown() {
        scope.set(RegionScope.NOTHING);
        var slice = Slice.of("MOU-2025", IndicatorService.ALL_TIME);

        assertThat(changes.batches(slice, 0, Indicator.DILATIH)).isEmpty();
        assertThat(Arrays.stream(Dimension.values())
                        .flatMap(dimension -> changes.members(slice, 0, Indicator.DILATIH, dimension).stream()))
                .isEmpty();
    }
}
