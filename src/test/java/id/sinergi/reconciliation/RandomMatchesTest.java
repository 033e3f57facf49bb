package id.sinergi.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.Match;
import id.sinergi.journey.MatchedRecords;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.RecordMatches;
import id.sinergi.journey.RecordPosting;
import id.sinergi.journey.UnmatchedRow;
import id.sinergi.reconciliation.ListRecount.Listed;
import id.sinergi.region.ChosenScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What matches and what does not equals a recount of the files, row by row, for random slices of random histories, now and as
 * of every earlier batch, for the country and for viewers of some regions.
 */
@PostgresTest(emptied = true)
class RandomMatchesTest {

    private static final int SLICES = 120;
    private static final int SCOPED_SLICES = 10;
    private static final AtomicInteger SEEDS = new AtomicInteger(700);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RecordPosting posting;

    @Autowired
    Ledger ledger;

    @Autowired
    ComparisonService comparisons;

    @Autowired
    IndicatorService indicators;

    @Autowired
    Matches matches;

    @Autowired
    RecordMatches records;

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

    @RepeatedTest(6)
    void everyRecordIsCountedAsARecountDoesForWhoeverSeesSomeOrAllOfThem() {
        long unmatched = 0;
        for (int i = 0; i < SLICES; i++) {
            unmatched += assertAsRecounted(history.randomSlice(), RegionScope.EVERYTHING);
        }
        assertThat(unmatched).as("unmatched records seen").isPositive();
        assertAViewerOfSomeRegionsCountsTheirsAloneAndOfNoneNothing();
    }

    /** On the same histories, since to post one takes longer than to ask it. */
    private void assertAViewerOfSomeRegionsCountsTheirsAloneAndOfNoneNothing() {
        long unmatched = 0;
        for (var codes : List.of(List.of("35"), List.of("35.78"), List.of("35.78", "52"), List.of("11"))) {
            var regions = RegionScope.of(codes.stream().map(RegionCode::of).toList());
            scope.set(regions);
            for (int i = 0; i < SCOPED_SLICES; i++) {
                unmatched += assertAsRecounted(history.randomSlice(), regions);
            }
        }
        assertThat(unmatched).as("unmatched records seen").isPositive();
        scope.set(RegionScope.NOTHING);
        assertThat(matches.counts(history.randomSlice())).isEmpty();
    }

    private long assertAsRecounted(Slice slice, RegionScope seen) {
        var expected = recount(slice, seen);
        var comparison = comparisons.of(slice, Locale.ENGLISH);
        var placements = comparison.placements().orElseThrow();
        var tests = comparison.tests().orElseThrow();
        assertThat(placements.records()).as("placements of %s", slice).isEqualTo(records(expected, true));
        assertThat(tests.records()).as("tests of %s", slice).isEqualTo(records(expected, false));
        assertThat(placements.people()).as("people of %s", slice).isEqualTo(people(expected));
        assertThat(comparison.programme())
                .as("the programme's own figure of %s", slice)
                .isEqualTo(OptionalLong.of(placements.of(Match.COUNTED)))
                .isEqualTo(OptionalLong.of(
                        Indicator.DITEMPATKAN.of(indicators.totals(slice)).numerator()));
        assertThat(listed(comparison.destinations()))
                .as("destinations of %s", slice)
                .isEqualTo(by(expected, Listed::country));
        if (!slice.region().isRegency()) {
            int length = slice.region().isCountry() ? 2 : 5;
            assertThat(listed(comparison.regions()))
                    .as("regions of %s", slice)
                    .isEqualTo(by(
                            expected,
                            listed -> listed.home() == null
                                    ? ""
                                    : listed.home().regency().substring(0, length)));
        }
        assertRows(slice, expected);
        return placements.unmatched() + tests.unmatched();
    }

    private void assertRows(Slice slice, List<Listed> expected) {
        for (var kind : List.of(RecordKind.PLACEMENT, RecordKind.CERTIFICATION)) {
            var rows = matches.query(slice)
                    .map(query -> records.unmatched(query, kind, 0, 1_000))
                    .orElse(List.of());
            assertThat(matches.unmatched(slice, kind, 0, MatchedRecords.FIRST))
                    .as("first unmatched rows of %s", slice)
                    .isEqualTo(rows.stream().limit(MatchedRecords.FIRST).toList());
            assertThat(rows.stream().map(RandomMatchesTest::said).sorted())
                    .as("unmatched rows of %s", slice)
                    .containsExactlyElementsOf(expected.stream()
                            .filter(listed ->
                                    listed.isUnmatched() && listed.placement() == (kind == RecordKind.PLACEMENT))
                            .map(listed -> listed.day() + " " + listed.match() + " "
                                    + Optional.ofNullable(listed.home())
                                            .map(ListRecount.Home::regency)
                                            .orElse(""))
                            .sorted()
                            .toList());
        }
    }

    private static String said(UnmatchedRow row) {
        var region = row.region();
        return row.day() + " " + row.match() + " " + (region == null ? "" : new RegionCode(region));
    }

    private List<Listed> recount(Slice slice, RegionScope seen) {
        return ListRecount.of(history.files(slice)).under(slice.agreement()).stream()
                .filter(listed -> slice.period().contains(YearMonth.from(listed.day())))
                .filter(listed -> !listed.placement()
                        || slice.destination() == null
                        || slice.destination().equals(listed.country()))
                .filter(listed -> listed.home() == null
                        ? isWhole(slice) && seen.equals(RegionScope.EVERYTHING)
                        : isOf(slice, seen).test(listed.home()))
                .toList();
    }

    private static boolean isWhole(Slice slice) {
        return slice.region().isCountry() && slice.sectors().isEmpty() && slice.centre() == null && slice.sex() == null;
    }

    private static Predicate<ListRecount.Home> isOf(Slice slice, RegionScope seen) {
        return home -> slice.region().contains(RegionCode.of(home.regency()))
                && seen.contains(RegionCode.of(home.regency()))
                && (slice.sectors().isEmpty() || slice.sectors().contains(home.sector()))
                && (slice.centre() == null || slice.centre().equals(home.centre()))
                && (slice.sex() == null || slice.sex().name().equals(home.sex()));
    }

    private static Map<Match, Long> records(List<Listed> expected, boolean placements) {
        return expected.stream()
                .filter(listed -> listed.placement() == placements)
                .collect(Collectors.groupingBy(listed -> Match.valueOf(listed.match()), Collectors.counting()));
    }

    private static Map<Match, Long> people(List<Listed> expected) {
        return expected.stream()
                .filter(Listed::placement)
                .collect(Collectors.groupingBy(
                        listed -> Match.valueOf(listed.match()),
                        Collectors.collectingAndThen(Collectors.mapping(Listed::person, Collectors.toSet()), people ->
                                (long) people.size())));
    }

    private static Map<String, Long> by(List<Listed> expected, Function<Listed, String> key) {
        return expected.stream()
                .filter(Listed::placement)
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> listed(List<Comparison.Member> members) {
        return members.stream()
                .filter(member -> member.listed().orElse(0) > 0)
                .collect(Collectors.toMap(
                        Comparison.Member::key, member -> member.listed().orElseThrow(), Long::sum, TreeMap::new));
    }
}
