package id.sinergi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.RecordKind;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** As of every batch of random histories, the calendar says what a recount of the records after each of them gives. */
@PostgresTest(emptied = true)
class CompletenessServiceTest {

    private static final int STEPS = 24;
    private static final int DAYS_APART = 9;
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final PeriodRange YEARS = new PeriodRange(YearMonth.of(2025, 9), YearMonth.of(2026, 12));
    private static final Map<RecordKind, Set<Counted>> COUNTED = Map.of(
            RecordKind.TRAINING, Set.of(Counted.TRAINED),
            RecordKind.CERTIFICATION, Set.of(Counted.ASSESSED, Counted.CERTIFIED),
            RecordKind.PLACEMENT, Set.of(Counted.PLACED));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RecordPosting posting;

    @Autowired
    private Ledger ledger;

    @Autowired
    private CompletenessService completeness;

    @Autowired
    private ChosenScope scope;

    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93})
    void everyMonthIsWhatARecountOfThePostingsGives(long seed, @TempDir Path directory) throws IOException {
        var random = new Random(seed);
        var history = new RandomHistory(jdbc, transaction, posting, ledger, random);
        history.post(STEPS, directory);
        spread(history.batches());
        var seen = random.nextBoolean() ? RegionScope.EVERYTHING : RegionScope.of(RegionCode.of("35"));
        scope.set(seen);
        Predicate<Cell> inScope =
                cell -> seen.equals(RegionScope.EVERYTHING) || cell.province().equals("35");

        var met = Stream.iterate(0, step -> step < STEPS, step -> step + 1)
                .flatMap(step -> new Recounted(history, step).check(inScope))
                .collect(Collectors.toSet());

        assertThat(met)
                .as("states that the histories lead to")
                .contains(
                        DeliveryState.ON_TIME,
                        DeliveryState.LATE,
                        DeliveryState.NOBODY,
                        DeliveryState.NOT_DUE,
                        DeliveryState.NOT_EXPECTED);
    }

    /** The calendar as of one step of a history. */
    private final class Recounted {

        private final RandomHistory history;
        private final int step;
        private final LocalDate today;

        private Recounted(RandomHistory history, int step) {
            this.history = history;
            this.step = step;
            today = step == STEPS - 1 ? TODAY : day(step);
        }

        private Stream<DeliveryState> check(Predicate<Cell> inScope) {
            var slice = Slice.of("MOU-2025", YEARS);
            var asked =
                    step == STEPS - 1 ? slice : slice.withAsOf(history.batches().get(step));
            return Stream.of(RecordKind.values()).flatMap(kind -> {
                var calendar = completeness.of(asked, kind);
                assertThat(calendar.today()).isEqualTo(today);
                var source = calendar.sources().get(kind.ordinal());
                assertThat(source.key()).isEqualTo(kind.name());
                same(source, kind, cell -> true, false);
                calendar.members()
                        .forEach(row ->
                                same(row, kind, cell -> inScope.test(cell) && isOf(cell, kind, row.key()), true));
                assertThat(calendar.members().stream().map(DeliveryRow::key))
                        .containsExactlyInAnyOrderElementsOf(members(kind, inScope));
                return Stream.concat(Stream.of(source), calendar.members().stream())
                        .flatMap(row -> row.months().stream().map(Delivery::state));
            });
        }

        private Set<String> members(RecordKind kind, Predicate<Cell> inScope) {
            return cells(recount(step), kind, inScope)
                    .map(cell -> kind == RecordKind.TRAINING ? cell.centre() : cell.province())
                    .collect(Collectors.toSet());
        }

        private void same(DeliveryRow row, RecordKind kind, Predicate<Cell> which, boolean member) {
            assertThat(row.months()).hasSize(YEARS.length()).allSatisfy(month -> {
                var since = since(kind, which, month.month());
                assertThat(month.state())
                        .as("%s %s %s as of step %d", kind, row.key(), month, step)
                        .isEqualTo(expected(month.month(), since, kind, member ? cell -> true : which));
                assertThat(month.batch())
                        .as("%s %s %s as of step %d", kind, row.key(), month, step)
                        .isEqualTo(since == null ? null : history.batches().get(since));
            });
        }

        /** The step from which on the month had somebody after every step; null if it has nobody. */
        private @Nullable Integer since(RecordKind kind, Predicate<Cell> which, YearMonth month) {
            Integer since = null;
            for (int earlier = step; earlier >= 0 && has(earlier, kind, which, month); earlier--) {
                since = earlier;
            }
            return since;
        }

        private boolean has(int at, RecordKind kind, Predicate<Cell> which, YearMonth month) {
            return cells(recount(at), kind, which).anyMatch(cell -> cell.month().equals(month));
        }

        private FileRecount recount(int at) {
            return history.recount(
                    Slice.of("MOU-2025", YEARS).withAsOf(history.batches().get(at)));
        }

        private DeliveryState expected(
                YearMonth month, @Nullable Integer since, RecordKind kind, Predicate<Cell> source) {
            var due = month.plusMonths(1).atDay(10);
            boolean waiting = !today.isAfter(due);
            if (since != null) {
                if (YearMonth.from(today).compareTo(month) <= 0) {
                    return DeliveryState.NOT_DUE;
                }
                return due.isBefore(day(kind.ordinal()))
                        ? DeliveryState.AT_START
                        : day(since).isAfter(due) ? DeliveryState.LATE : DeliveryState.ON_TIME;
            }
            var first = cells(recount(step), kind, source).map(Cell::month).min(YearMonth::compareTo);
            if (first.filter(begin -> !begin.isAfter(month)).isEmpty()) {
                return DeliveryState.NOT_EXPECTED;
            }
            return waiting
                    ? DeliveryState.NOT_DUE
                    : has(step, kind, source, month) ? DeliveryState.NOBODY : DeliveryState.MISSING;
        }
    }

    private static Stream<Cell> cells(FileRecount recount, RecordKind kind, Predicate<Cell> which) {
        return Optional.ofNullable(COUNTED.get(kind)).orElseThrow().stream()
                .flatMap(measure -> recount.cells(measure).keySet().stream())
                .filter(cell -> cell.agreement().equals("MOU-2025"))
                .filter(which);
    }

    private static boolean isOf(Cell cell, RecordKind kind, String member) {
        return (kind == RecordKind.TRAINING ? cell.centre() : cell.province()).equals(member);
    }

    /** The first file of each kind is one of the first three. */
    private static LocalDate day(int step) {
        return FIRST.plusDays((long) DAYS_APART * step);
    }

    private void spread(List<Integer> batches) {
        IntStream.range(0, batches.size())
                .forEach(step -> jdbc.sql("update batch set posted_at = :day where id = :batch")
                        .param("day", day(step).atTime(9, 0).atOffset(ZoneOffset.ofHours(7)))
                        .param("batch", batches.get(step))
                        .update());
    }

    @Test
    void aCentreWithFilesOfItsOwnMissesAMonthThatOthersHaveSent(@TempDir Path directory) throws IOException {
        var history = new RandomHistory(jdbc, transaction, posting, ledger, new Random(94));
        history.post(12, directory);
        spread(history.batches());
        scope.set(RegionScope.EVERYTHING);
        var slice = Slice.of("MOU-2025", YEARS);
        var before = completeness.of(slice, RecordKind.TRAINING);
        int sender = jdbc.sql("""
                        insert into sender (source, centre, name)
                        select 'BPSDMI', id, 'BDI ' || code from centre where code = '579344' returning id
                        """).query(Integer.class).single();
        jdbc.sql("update batch set sender = :sender where kind = 'TRAINING'")
                .param("sender", sender)
                .update();

        var calendar = completeness.of(slice, RecordKind.TRAINING);

        jdbc.sql("update batch set sender = 1 where sender = :sender")
                .param("sender", sender)
                .update();
        jdbc.sql("delete from sender where id = :sender")
                .param("sender", sender)
                .update();
        var shared = row(before, "579344").months();
        var own = row(calendar, "579344").months();
        assertThat(own).noneMatch(month -> month.state() == DeliveryState.NOBODY);
        assertThat(IntStream.range(0, own.size())
                        .filter(i -> shared.get(i).state() == DeliveryState.NOBODY)
                        .filter(i -> i > first(own))
                        .mapToObj(i -> own.get(i).state()))
                .isNotEmpty()
                .containsOnly(DeliveryState.MISSING);
        assertThat(calendar.members().stream().filter(DeliveryRow::ownFiles)).hasSize(1);
    }

    private static DeliveryRow row(CompletenessCalendar calendar, String centre) {
        return calendar.members().stream()
                .filter(row -> row.key().equals(centre))
                .findAny()
                .orElseThrow();
    }

    private static int first(List<Delivery> months) {
        return IntStream.range(0, months.size())
                .filter(i -> months.get(i).batch() != null)
                .findFirst()
                .orElseThrow();
    }
}
