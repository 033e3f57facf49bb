package id.sinergi.lag;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.catalog.Catalog;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Journey;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.LagRows;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.RecordPosting;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.ChosenScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cohorts, maturity and waiting times of random slices equal a recount of the journeys in the files. */
@PostgresTest(emptied = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortServiceTest {

    private static final int SLICES = 200;
    private static final int WINDOW = 3;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RecordPosting posting;

    @Autowired
    Ledger ledger;

    @Autowired
    Catalog catalog;

    @Autowired
    CohortService service;

    @Autowired
    ChosenScope scope;

    private final Random random = new Random();
    private final Map<FileRecount, LocalDate> lastEvents = new IdentityHashMap<>();
    private RandomHistory history;

    @BeforeAll
    void postAHistory(@TempDir Path directory) throws IOException {
        random.setSeed(11);
        history = new RandomHistory(jdbc, transaction, posting, ledger, random);
        history.post(30, directory);
    }

    @BeforeEach
    void askWithoutAScope() {
        random.setSeed(11);
        scope.set(RegionScope.EVERYTHING);
    }

    @Test
    void cohortsOfRandomSlicesEqualARecount() {
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();
            var journeys = journeys(slice);

            for (var cohort :
                    service.cohorts(slice, Granularity.QUARTER, WINDOW).cohorts()) {
                var people = journeys.stream()
                        .filter(journey -> cohort.finished().contains(YearMonth.from(journey.finished())))
                        .toList();
                assertThat(cohort.trained()).as("trained of %s", slice).isEqualTo(people.size());
                assertThat(cohort.certified())
                        .as("certified of %s", slice)
                        .isEqualTo(people.stream()
                                .filter(journey -> journey.certified().isPresent())
                                .count());
                for (int window = 1; window <= 12; window++) {
                    assertThat(cohort.placedWithin(window))
                            .as("placed within %d months of %s", window, slice)
                            .isEqualTo(placed(people, slice, window));
                }
            }
        }
    }

    @Test
    void groupsOfRandomSlicesEqualARecountOfTheirMatureCohorts() {
        var properties = Map.<Dimension, Function<Journey, String>>of(
                Dimension.PROVINCE, journey -> journey.regency().substring(0, 2),
                Dimension.REGENCY, Journey::regency,
                Dimension.SECTOR, Journey::sector,
                Dimension.CENTRE, Journey::centre,
                Dimension.SEX, Journey::sex);
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();
            properties.forEach((dimension, property) -> {
                var expected = journeys(slice).stream().collect(Collectors.groupingBy(property));
                var groups = service.groups(slice, dimension, Granularity.MONTH, WINDOW);

                assertThat(groups).extracting(CohortGroup::key).containsExactlyInAnyOrderElementsOf(expected.keySet());
                groups.forEach(group -> assertGroup(slice, group, expected.getOrDefault(group.key(), List.of())));
            });
        }
    }

    @Test
    void quartersAreJudgedByTheirLastMonthInEveryAnswerAlike() {
        int mature = 0;
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();
            var old = journeys(slice).stream()
                    .filter(journey -> Granularity.QUARTER.cut(slice.period()).stream()
                            .filter(quarter -> quarter.contains(YearMonth.from(journey.finished())))
                            .allMatch(quarter -> mature(quarter.to(), slice)))
                    .toList();
            var whole = service.cohorts(slice, Granularity.QUARTER, WINDOW);

            assertThat(whole.funnel(WINDOW).trained()).as("mature of %s", slice).isEqualTo(old.size());
            assertThat(whole.funnel(WINDOW).placed()).isEqualTo(placed(old, slice, WINDOW));
            assertThat(service.groups(slice, Dimension.CENTRE, Granularity.QUARTER, WINDOW).stream()
                            .mapToLong(group -> group.funnel(WINDOW).trained())
                            .sum())
                    .isEqualTo(old.size());
            assertLag(
                    whole.lags().trainingToPlacement(),
                    days(
                            old,
                            slice,
                            journey -> placedInTime(journey, slice).map(day -> between(journey.finished(), day))));
            mature += old.size();
        }
        assertThat(mature).isPositive();
    }

    @Test
    void destinationsOfRandomSlicesEqualARecountOfThePeoplePlacedThere() {
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();
            var placed = journeys(slice).stream()
                    .filter(journey -> placement(journey, slice).isPresent())
                    .collect(Collectors.groupingBy(Journey::destination));
            var countries = service.destinations(slice, Granularity.MONTH, WINDOW);

            assertThat(countries)
                    .extracting(DestinationCohorts::key)
                    .containsExactlyInAnyOrderElementsOf(placed.keySet());
            for (var country : countries) {
                var people = placed.getOrDefault(country.key(), List.of());
                var old = people.stream()
                        .filter(journey -> mature(journey, slice))
                        .toList();
                assertThat(country.placed())
                        .as("%s of %s", country.key(), slice)
                        .isEqualTo(people.size());
                assertThat(country.placedWithin(WINDOW)).isEqualTo(placed(old, slice, WINDOW));
                assertThat(country.lags().trainingToCertificate()).isNull();
                assertLag(
                        country.lags().trainingToPlacement(),
                        days(
                                old,
                                slice,
                                journey -> placedInTime(journey, slice).map(day -> between(journey.finished(), day))));
            }
            assertThat(countries.stream()
                            .mapToLong(country -> country.placedWithin(WINDOW))
                            .sum())
                    .as("placed of %s", slice)
                    .isEqualTo(service.cohorts(slice, Granularity.MONTH, WINDOW)
                            .funnel(WINDOW)
                            .placed());
        }
    }

    @Test
    void waitingTimesOfAWholeSliceAreThoseOfItsMatureCohortsOnly() {
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();

            assertGroup(slice, service.cohorts(slice, Granularity.MONTH, WINDOW), journeys(slice));
        }
    }

    @Test
    void aYoungCohortIsNotMatureAndInNoRate() {
        var group = service.cohorts(all(), Granularity.MONTH, 60);

        assertThat(group.cohorts()).noneMatch(cohort -> cohort.mature(60));
        assertThat(group.funnel(60)).isEqualTo(CohortFunnel.NOBODY);
        assertThat(group.funnel(60).placementRate()).isEmpty();
        assertThat(group.immature(60)).isEqualTo(group.trained()).isPositive();
        assertThat(group.lags()).isEqualTo(Lags.NONE);
    }

    @Test
    void noScopeSeesNothingAndARegionNoUnmatchedRecords() {
        scope.set(RegionScope.NOTHING);

        assertThat(service.groups(all(), Dimension.PROVINCE, Granularity.MONTH, WINDOW))
                .isEmpty();
        assertThat(service.cohorts(all(), Granularity.MONTH, WINDOW).trained()).isZero();

        scope.set(RegionScope.of(RegionCode.of("35")));
        assertThat(service.groups(all(), Dimension.PROVINCE, Granularity.MONTH, WINDOW))
                .extracting(CohortGroup::key)
                .containsExactly("35");
        assertThat(service.unmatched(null)).isEmpty();
    }

    private void assertGroup(Slice slice, CohortGroup group, List<Journey> people) {
        var mature = people.stream().filter(journey -> mature(journey, slice)).toList();
        assertThat(group.funnel(WINDOW))
                .as("%s of %s", group.key(), slice)
                .isEqualTo(new CohortFunnel(
                        mature.size(),
                        mature.stream()
                                .filter(one -> one.certified().isPresent())
                                .count(),
                        placed(mature, slice, WINDOW)));
        assertThat(group.immature(WINDOW)).isEqualTo(people.size() - mature.size());
        if (slice.destination() == null) {
            assertLag(
                    group.lags().trainingToCertificate(),
                    days(
                            mature,
                            slice,
                            journey -> journey.certified()
                                    .filter(day -> LagRows.months(journey.finished(), day) <= WINDOW)
                                    .map(day -> between(journey.finished(), day))));
        }
        assertLag(
                group.lags().trainingToPlacement(),
                days(
                        mature,
                        slice,
                        journey -> placedInTime(journey, slice).map(day -> between(journey.finished(), day))));
        assertLag(
                group.lags().certificateToPlacement(),
                days(
                        mature,
                        slice,
                        journey -> placedInTime(journey, slice)
                                .flatMap(day -> journey.certified()
                                        .filter(certified -> !certified.isAfter(day))
                                        .map(certified -> between(certified, day)))));
    }

    private static void assertLag(@Nullable Lag lag, List<Long> days) {
        if (days.isEmpty()) {
            assertThat(lag).isNull();
            return;
        }
        int count = days.size();
        double median = (days.get((count - 1) / 2) + days.get(count / 2)) / 2.0;
        int p75 = days.get((int) Math.ceil(count * 0.75) - 1).intValue();
        int p90 = days.get((int) Math.ceil(count * 0.9) - 1).intValue();
        assertThat(lag).isEqualTo(new Lag(count, median, p75, p90));
    }

    private static List<Long> days(List<Journey> people, Slice slice, Function<Journey, Optional<Long>> waited) {
        return people.stream().map(waited).flatMap(Optional::stream).sorted().toList();
    }

    private static long between(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    private static long placed(List<Journey> people, Slice slice, int window) {
        return people.stream()
                .flatMap(journey -> placement(journey, slice).stream()
                        .flatMapToLong(day -> LongStream.of(LagRows.months(journey.finished(), day)))
                        .boxed())
                .filter(months -> months <= window)
                .count();
    }

    private static Optional<LocalDate> placedInTime(Journey journey, Slice slice) {
        return placement(journey, slice).filter(day -> LagRows.months(journey.finished(), day) <= WINDOW);
    }

    private static Optional<LocalDate> placement(Journey journey, Slice slice) {
        return slice.destination() == null || slice.destination().equals(journey.destination())
                ? journey.placed()
                : Optional.empty();
    }

    private List<Journey> journeys(Slice slice) {
        return history.recount(slice).journeys().stream()
                .filter(journey -> journey.agreement().equals(slice.agreement())
                        && slice.period().contains(YearMonth.from(journey.finished()))
                        && slice.region().contains(RegionCode.of(journey.regency()))
                        && (slice.sectors().isEmpty() || slice.sectors().contains(journey.sector()))
                        && (slice.centre() == null || slice.centre().equals(journey.centre()))
                        && (slice.sex() == null || slice.sex().name().equals(journey.sex())))
                .toList();
    }

    /** Whether the data reach the window's end for everyone who finished in the same month. */
    private boolean mature(Journey journey, Slice slice) {
        return mature(YearMonth.from(journey.finished()), slice);
    }

    private boolean mature(YearMonth month, Slice slice) {
        var lastEvent = lastEvents.computeIfAbsent(history.recount(slice), CohortServiceTest::lastEvent);
        return !month.atEndOfMonth().plusMonths(WINDOW).isAfter(lastEvent);
    }

    private static LocalDate lastEvent(FileRecount recount) {
        return recount.cells().keySet().stream()
                .filter(cell -> Stream.of("ENROLLED", "CERTIFICATES")
                        .noneMatch(name -> name.equals(cell.measure().name())))
                .map(cell -> cell.month())
                .max(YearMonth::compareTo)
                .orElseThrow()
                .atEndOfMonth();
    }

    private static Slice all() {
        return Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2025, 11), YearMonth.of(2026, 6)));
    }
}
