package id.sinergi.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Journey;
import id.sinergi.indicator.Dimension;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who waits, and how long, equals a recount of the journeys in the files for random slices of random histories. */
@PostgresTest(emptied = true)
class WaitingServiceTest {

    private static final int SLICES = 200;
    private static final int SCOPED_SLICES = 15;
    private static final AtomicInteger SEEDS = new AtomicInteger(22);
    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.PROVINCE, Dimension.REGENCY, Dimension.SECTOR, Dimension.CENTRE, Dimension.SEX);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RecordPosting posting;

    @Autowired
    Ledger ledger;

    @Autowired
    WaitingService service;

    @Autowired
    ChosenScope scope;

    private final Random random = new Random();
    private RandomHistory history;

    @BeforeEach
    void postAHistory(@TempDir Path directory) throws IOException {
        scope.set(RegionScope.EVERYTHING);
        random.setSeed(SEEDS.incrementAndGet());
        history = new RandomHistory(jdbc, transaction, posting, ledger, random);
        history.post(45, directory);
    }

    @RepeatedTest(4)
    void whoWaitsHowLongAndAsWhichMembersEqualsARecountForWhoeverSeesSomeOrAll() {
        long seen = 0;
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();
            var people = waiting(slice);
            assertEquals(service.of(slice), people, slice);
            assertEquals(service.ever(slice), waiting(slice.withPeriod(IndicatorService.ALL_TIME)), slice);
            assertThat(service.ever(slice).certifiedIn(slice.period())).isEqualTo(service.of(slice));
            seen += people.size();
        }
        assertThat(seen).as("people seen waiting").isPositive();
        assertMembersEqualARecount();
        assertAScopedViewerSeesTheirOwnRegionsOnlyAndNobodyWithoutAny();
    }

    private void assertMembersEqualARecount() {
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();
            var dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            var members = service.members(slice, dimension);
            var recount = waiting(slice).stream().collect(Collectors.groupingBy(key(dimension, slice)));
            assertThat(members.keySet()).as("%s of %s", dimension, slice).isEqualTo(recount.keySet());
            recount.forEach((key, people) -> assertEquals(members.get(key), people, slice));
        }
    }

    /** On the same histories, since to post one takes longer than to ask it. */
    private void assertAScopedViewerSeesTheirOwnRegionsOnlyAndNobodyWithoutAny() {
        for (var codes : List.of(List.of("35"), List.of("35.78"), List.of("35.78", "52"))) {
            var regions = codes.stream().map(RegionCode::of).toList();
            scope.set(RegionScope.of(regions));
            for (int i = 0; i < SCOPED_SLICES; i++) {
                var slice = history.randomSlice();
                var people = waiting(slice).stream()
                        .filter(journey ->
                                regions.stream().anyMatch(region -> region.contains(RegionCode.of(journey.regency()))))
                        .toList();
                assertEquals(service.of(slice), people, slice);
            }
        }
        assertNobodyIsSeenWithoutAScope();
    }

    private void assertNobodyIsSeenWithoutAScope() {
        scope.set(RegionScope.NOTHING);
        assertThat(service.ever(history.randomSlice()).people()).isZero();
        assertThat(service.members(history.randomSlice(), Dimension.PROVINCE)).isEmpty();
    }

    private void assertEquals(WaitingTimes times, List<Journey> people, Slice slice) {
        var until = lastDay(history.recount(slice));
        var since = new TreeMap<LocalDate, Long>();
        people.forEach(journey -> since.merge(journey.certified().orElseThrow(), 1L, Long::sum));
        assertThat(times.since()).as("days of %s", slice).isEqualTo(since);
        if (people.isEmpty()) {
            assertThat(times.days()).isEmpty();
            return;
        }
        var days = people.stream()
                .map(journey ->
                        until.toEpochDay() - journey.certified().orElseThrow().toEpochDay())
                .sorted()
                .toList();
        int count = days.size();
        assertThat(times.days())
                .as("waiting in %s", slice)
                .contains(new WaitingTimes.Days(
                        count,
                        (days.get((count - 1) / 2) + days.get(count / 2)) / 2.0,
                        days.get((int) Math.ceil(count * 0.9) - 1),
                        days.getLast(),
                        since.firstKey()));
        assertThat(times.longerThan(60))
                .isEqualTo(days.stream().filter(day -> day > 60).count());
        assertThat(times.between(30, 90))
                .isEqualTo(days.stream().filter(day -> day > 30 && day <= 90).count());
    }

    /** Certified in the slice's period and not placed; a destination narrows nobody who waits. */
    private List<Journey> waiting(Slice slice) {
        return history.recount(slice).journeys().stream()
                .filter(journey -> journey.placed().isEmpty()
                        && journey.agreement().equals(slice.agreement())
                        && journey.certified()
                                .filter(day -> slice.period().contains(YearMonth.from(day)))
                                .isPresent()
                        && slice.region().contains(RegionCode.of(journey.regency()))
                        && (slice.sectors().isEmpty() || slice.sectors().contains(journey.sector()))
                        && (slice.centre() == null || slice.centre().equals(journey.centre()))
                        && (slice.sex() == null || slice.sex().name().equals(journey.sex())))
                .toList();
    }

    private static Function<Journey, String> key(Dimension dimension, Slice slice) {
        return switch (dimension) {
            case PROVINCE ->
                journey -> slice.region().isRegency()
                        ? journey.regency()
                        : journey.regency().substring(0, 2);
            case REGENCY -> Journey::regency;
            case SECTOR -> Journey::sector;
            case CENTRE -> Journey::centre;
            default -> Journey::sex;
        };
    }

    /** The end of the last month in which somebody completed a training, was tested, certified or placed. */
    private static LocalDate lastDay(FileRecount recount) {
        var counted = Map.of("TRAINED", 1, "ASSESSED", 1, "CERTIFIED", 1, "PLACED", 1);
        return recount.cells().keySet().stream()
                .filter(cell -> counted.containsKey(cell.measure().name()))
                .map(FileRecount.Cell::month)
                .max(YearMonth::compareTo)
                .orElseThrow()
                .atEndOfMonth();
    }
}
