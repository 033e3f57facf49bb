package id.sinergi.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.LagRows;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.RecordPosting;
import id.sinergi.matrix.MatrixCell.State;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.ChosenScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every cell and every total of a matrix, however it is turned, equals a recount of the files. */
@PostgresTest(emptied = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixServiceTest {

    private static final int SLICES = 250;
    private static final Locale INDONESIAN = Locale.of("id");
    private static final Slice WHOLE =
            Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2025, 11), YearMonth.of(2026, 6)));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RecordPosting posting;

    @Autowired
    Ledger ledger;

    @Autowired
    MatrixService service;

    @Autowired
    ChosenScope scope;

    private final Random random = new Random();
    private RandomHistory history;

    @BeforeAll
    void postAHistory(@TempDir Path directory) throws IOException {
        random.setSeed(31);
        history = new RandomHistory(jdbc, transaction, posting, ledger, random);
        history.post(45, directory);
    }

    @BeforeEach
    void seeEverything() {
        random.setSeed(31);
        scope.set(RegionScope.EVERYTHING);
    }

    @Test
    void everyCellAndTotalEqualsARecount() {
        long values = 0;
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();
            var turn = randomTurn();
            var matrix = service.of(slice, turn, INDONESIAN);
            for (var row : matrix.rows()) {
                assertCell(row.total(), slice, turn, inRow(turn, slice, row));
                for (var column : matrix.columns()) {
                    var cell = matrix.at(row, column);
                    assertCell(cell, slice, turn, inRow(turn, slice, row).and(inColumn(turn, slice, column)));
                    values += cell.numerator();
                }
            }
            matrix.columns().forEach(column -> assertCell(column.total(), slice, turn, inColumn(turn, slice, column)));
            assertCell(matrix.whole(), slice, turn, cell -> true);
        }
        assertThat(values).as("people seen").isGreaterThan(100);
    }

    @Test
    void aChosenLayerIsTheSliceOfItsMember() {
        var turn = MatrixTurn.USUAL;
        var layers = service.of(WHOLE, turn, INDONESIAN).layers();

        assertThat(layers)
                .extracting(MatrixMember::name)
                .containsExactly("Nov–Des 2025", "Triwulan I 2026", "Triwulan II 2026");
        long sum = layers.stream()
                .mapToLong(layer -> service.of(WHOLE, turn.withMember(layer.key()), INDONESIAN)
                        .whole()
                        .numerator())
                .sum();
        assertThat(sum)
                .isEqualTo(service.of(WHOLE, turn, INDONESIAN).whole().numerator())
                .isPositive();
    }

    @Test
    void whatHasNoDestinationIsEmptyAndNeverZero() {
        var matrix = service.of(WHOLE, MatrixTurn.USUAL.withValue(MatrixValue.TRAINED), INDONESIAN);

        assertThat(matrix.columns())
                .isNotEmpty()
                .allMatch(column -> column.total().state() == State.UNKNOWN);
        assertThat(matrix.rows()).isNotEmpty().allMatch(row -> row.total().numerator() > 0);
        for (var row : matrix.rows()) {
            assertThat(matrix.columns())
                    .allMatch(column -> matrix.at(row, column).state() == State.UNKNOWN);
        }
        assertThat(matrix.whole().numerator()).isEqualTo(history.recount(WHOLE).count(Counted.TRAINED, in(WHOLE)));
    }

    @Test
    void aTimeThatNoFileTellsOfHasNoValue() {
        var slice = WHOLE.withPeriod(new PeriodRange(YearMonth.of(2026, 4), YearMonth.of(2027, 3)));
        var turn =
                new MatrixTurn(MatrixAxis.SECTOR, MatrixAxis.QUARTER, MatrixAxis.DESTINATION, "", MatrixValue.TRAINED);
        var last = service.of(slice, turn, INDONESIAN).columns().getLast();

        assertThat(last.name()).isEqualTo("Triwulan I 2027");
        assertThat(last.total()).isEqualTo(MatrixCell.UNREPORTED);
    }

    @RepeatedTest(5)
    void thePlacementRateOfMatureCohortsEqualsARecount(RepetitionInfo repetition) {
        random.setSeed(repetition.getCurrentRepetition());
        var members = List.of(MatrixAxis.SECTOR, MatrixAxis.CENTRE, MatrixAxis.SEX, MatrixAxis.REGION)
                .get(random.nextInt(4));
        var time = random.nextBoolean() ? MatrixAxis.MONTH : MatrixAxis.QUARTER;
        var turn = new MatrixTurn(members, time, MatrixAxis.DESTINATION, "", MatrixValue.PLACEMENT_RATE);
        var matrix = service.of(WHOLE, turn, INDONESIAN);

        assertThat(matrix.has(State.VALUE)).isTrue();
        for (var row : matrix.rows()) {
            matrix.columns().forEach(column -> assertRate(matrix.at(row, column), matrix, row, column));
            assertThat(row.total().numerator())
                    .isEqualTo(matrix.columns().stream()
                            .mapToLong(column -> matrix.at(row, column).numerator())
                            .sum());
        }
        assertThat(service.of(WHOLE, turn.transposed(), INDONESIAN).rows())
                .extracting(MatrixMember::total)
                .isEqualTo(matrix.columns().stream().map(MatrixMember::total).toList());
    }

    @Test
    void thePlacementRateIsKnownByNoDestination() {
        var turn = MatrixTurn.USUAL.withValue(MatrixValue.PLACEMENT_RATE);

        assertThat(service.of(WHOLE, turn, INDONESIAN).isEmpty()).isTrue();
    }

    /** Of those certified who finished in the step, placed within the window; nothing of a step that is too young. */
    private void assertRate(MatrixCell cell, Matrix matrix, MatrixMember row, MatrixMember column) {
        if (cell.state() != State.VALUE) {
            return;
        }
        var step = PeriodRange.parse(column.key()).orElseThrow();
        var people = history.recount(WHOLE).journeys().stream()
                .filter(journey -> journey.agreement().equals(WHOLE.agreement())
                        && step.contains(YearMonth.from(journey.finished()))
                        && row.key()
                                .equals(
                                        switch (matrix.turn().rows()) {
                                            case SECTOR -> journey.sector();
                                            case CENTRE -> journey.centre();
                                            case SEX -> journey.sex();
                                            default -> journey.regency().substring(0, 2);
                                        }))
                .toList();
        assertThat(cell)
                .as("%s in %s of %s", row.key(), column.key(), matrix.turn())
                .isEqualTo(MatrixCell.of(
                        people.stream()
                                .filter(journey -> journey.placed()
                                        .filter(day -> LagRows.months(journey.finished(), day) <= matrix.window())
                                        .isPresent())
                                .count(),
                        people.stream()
                                .filter(journey -> journey.certified().isPresent())
                                .count()));
    }

    @Test
    void aScopedViewersMatrixHoldsTheirRegions() {
        scope.set(RegionScope.of(RegionCode.of("35")));
        var turn = new MatrixTurn(MatrixAxis.REGION, MatrixAxis.MONTH, MatrixAxis.SECTOR, "", MatrixValue.TRAINED);
        var matrix = service.of(WHOLE, turn, INDONESIAN);

        assertThat(matrix.rows()).extracting(MatrixMember::key).containsExactly("35");
        assertThat(matrix.whole().numerator())
                .isEqualTo(history.recount(WHOLE).count(Counted.TRAINED, in(WHOLE.withRegion(RegionCode.of("35")))));
        scope.set(RegionScope.NOTHING);
        assertThat(service.of(WHOLE, turn, INDONESIAN).isEmpty()).isTrue();
    }

    private MatrixTurn randomTurn() {
        var axes = Arrays.asList(MatrixAxis.values());
        Collections.shuffle(axes, random);
        var rows = axes.getFirst();
        var columns =
                axes.stream().filter(axis -> !axis.meets(rows)).findFirst().orElseThrow();
        var layer = axes.stream()
                .filter(axis -> !axis.meets(rows) && !axis.meets(columns))
                .findFirst()
                .orElseThrow();
        var values = List.of(
                MatrixValue.PLACED,
                MatrixValue.PLACED,
                MatrixValue.TRAINED,
                MatrixValue.CERTIFIED,
                MatrixValue.ENROLLED,
                MatrixValue.CERTIFICATION_RATE,
                MatrixValue.DROP_OUT_RATE,
                MatrixValue.WOMEN);
        return new MatrixTurn(rows, columns, layer, "", values.get(random.nextInt(values.size())));
    }

    private void assertCell(MatrixCell cell, Slice slice, MatrixTurn turn, Predicate<Cell> which) {
        if (cell.state() == State.UNKNOWN) {
            assertThat(turn.value()).isNotEqualTo(MatrixValue.PLACED);
            return;
        }
        var wanted = in(slice).and(which);
        assertThat(cell.numerator()).as("%s of %s", turn, slice).isEqualTo(count(part(turn.value()), wanted, slice));
        if (turn.value().isRate()) {
            assertThat(cell.denominator())
                    .as("whole of %s of %s", turn, slice)
                    .isEqualTo(count(whole(turn.value()), wanted, slice));
        }
    }

    private long count(Counted measure, Predicate<Cell> which, Slice slice) {
        return history.recount(slice)
                .count(
                        measure,
                        which.and(cell -> measure != Counted.PLACED
                                || slice.destination() == null
                                || slice.destination().equals(cell.destination())));
    }

    private static Counted part(MatrixValue value) {
        return switch (value) {
            case CERTIFICATION_RATE -> Counted.COHORT_CERTIFIED;
            case DROP_OUT_RATE -> Counted.DROPPED_OUT;
            case WOMEN -> Counted.WOMEN_TRAINED;
            default -> Counted.valueOf(value.name());
        };
    }

    private static Counted whole(MatrixValue value) {
        return switch (value) {
            case CERTIFICATION_RATE -> Counted.COHORT_ASSESSED;
            case DROP_OUT_RATE -> Counted.ENROLLED;
            default -> Counted.TRAINED;
        };
    }

    private static Predicate<Cell> in(Slice slice) {
        return cell -> cell.agreement().equals(slice.agreement())
                && slice.period().contains(cell.month())
                && slice.region().contains(RegionCode.of(cell.regency()))
                && (slice.sectors().isEmpty() || slice.sectors().contains(cell.sector()))
                && (slice.centre() == null || slice.centre().equals(cell.centre()))
                && (slice.sex() == null || slice.sex().name().equals(cell.sex()));
    }

    private static Predicate<Cell> inRow(MatrixTurn turn, Slice slice, MatrixMember row) {
        return member(turn.rows(), slice, row.key());
    }

    private static Predicate<Cell> inColumn(MatrixTurn turn, Slice slice, MatrixMember column) {
        return member(turn.columns(), slice, column.key());
    }

    private static Predicate<Cell> member(MatrixAxis axis, Slice slice, String key) {
        return switch (axis) {
            case SECTOR -> cell -> cell.sector().equals(key);
            case DESTINATION -> cell -> cell.destination().equals(key);
            case CENTRE -> cell -> cell.centre().equals(key);
            case SEX -> cell -> cell.sex().equals(key);
            case REGION ->
                cell -> slice.region().isCountry()
                        ? cell.province().equals(key)
                        : cell.regency().equals(key);
            case MONTH, QUARTER, YEAR -> {
                var step = PeriodRange.parse(key).orElseThrow();
                yield cell -> step.contains(cell.month());
            }
        };
    }
}
