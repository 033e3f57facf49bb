package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.catalog.Catalog;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.TestDatabase;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.journey.RecordPosting;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.region.UnderEveryAgreement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the service answers for random slices and scopes equals a recount of the files by {@link FileRecount}. */
@PostgresTest(emptied = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorServiceTest {

    private static final int SLICES = 200;

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
    RegionCatalog regions;

    @Autowired
    CellRepository cells;

    @Autowired
    PostedData posted;

    @Autowired
    DataVersion version;

    @Autowired
    Clock clock;

    @Autowired
    ReportedMonths reported;

    private final Random random = new Random();
    private RandomHistory history;
    private final CurrentScope seen = new UnderEveryAgreement(() -> this.scope);
    private RegionScope scope = RegionScope.EVERYTHING;
    private IndicatorService service;

    @BeforeAll
    void postAHistory(@TempDir Path directory) throws IOException {
        random.setSeed(7);
        history = new RandomHistory(jdbc, transaction, posting, ledger, random);
        history.post(30, directory);
    }

    @BeforeEach
    void askWithoutAScope() {
        random.setSeed(7);
        scope = RegionScope.EVERYTHING;
        service = service(posted);
    }

    @Test
    void totalsOfRandomSlicesEqualARecount() {
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();
            var recount = history.recount(slice);
            var totals = service.totals(slice);

            for (var measure : Counted.values()) {
                assertThat(value(totals.counts(), measure))
                        .as("%s of %s", measure, slice)
                        .isEqualTo(recount.count(measure, within(slice, measure)));
            }
            assertThat(totals.sectors()).as("sectors of %s", slice).isEqualTo((int)
                    recount.sectors(within(slice, Counted.TRAINED)));
            assertThat(totals.provinces()).as("provinces of %s", slice).isEqualTo((int)
                    recount.provinces(within(slice, Counted.TRAINED)));
        }
    }

    @Test
    void breakdownsOfRandomSlicesEqualARecount() {
        var properties = Map.<Dimension, Function<Cell, String>>of(
                Dimension.MONTH, cell -> cell.month().toString(),
                Dimension.PROVINCE, Cell::province,
                Dimension.REGENCY, Cell::regency,
                Dimension.SECTOR, Cell::sector,
                Dimension.CENTRE, Cell::centre,
                Dimension.DESTINATION, Cell::destination,
                Dimension.SEX, Cell::sex);
        for (int i = 0; i < SLICES; i++) {
            var slice = history.randomSlice();
            properties.forEach((dimension, property) -> {
                for (var measure : Counted.values()) {
                    var expected = history.recount(slice).cells(measure).entrySet().stream()
                            .filter(entry -> dimension != Dimension.DESTINATION || measure == Counted.PLACED)
                            .filter(entry -> within(slice, measure).test(entry.getKey()))
                            .collect(Collectors.toMap(
                                    entry -> property.apply(entry.getKey()),
                                    Map.Entry::getValue,
                                    Long::sum,
                                    TreeMap::new));
                    var answered = new TreeMap<String, Long>();
                    service.breakdown(slice, dimension)
                            .forEach(member -> answered.put(member.key(), value(member.counts(), measure)));
                    answered.values().removeIf(value -> value == 0);

                    assertThat(answered)
                            .as("%s by %s of %s", measure, dimension, slice)
                            .isEqualTo(expected);
                }
            });
        }
    }

    @Test
    void aScopeShowsItsRegionsAndNoScopeShowsNothing() {
        var everything = Slice.of("MOU-2025", PeriodRange.year(2025)).withPeriod(allMonths());
        scope = RegionScope.of(RegionCode.of("35"), RegionCode.of("52.03"));
        var recount = history.recount(everything);
        Predicate<Cell> visible = cell -> cell.agreement().equals("MOU-2025")
                && (cell.province().equals("35") || cell.regency().equals("52.03"));

        assertThat(service.totals(everything).counts().of(Measure.TRAINED))
                .isEqualTo(recount.count(Counted.TRAINED, visible));
        assertThat(service.breakdown(everything, Dimension.PROVINCE))
                .extracting(MemberCounts::key)
                .isSubsetOf("35", "52");
        assertThat(service.totals(everything.withRegion(RegionCode.of("11"))).counts())
                .isEqualTo(Counts.ZERO);

        scope = RegionScope.NOTHING;
        assertThat(service.totals(everything).counts()).isEqualTo(Counts.ZERO);
        assertThat(service.breakdown(everything, Dimension.SECTOR)).isEmpty();
    }

    @Test
    void aCodeThatDoesNotExistAnswersWithNothing() {
        var slice = Slice.of("MOU-2025", allMonths());

        assertThat(service.totals(slice.withSectors(List.of("XXX"))).counts()).isEqualTo(Counts.ZERO);
        assertThat(service.totals(slice.withAgreement("MOU-0")).counts()).isEqualTo(Counts.ZERO);
        assertThat(service.totals(slice.withRegion(RegionCode.of("99"))).counts())
                .isEqualTo(Counts.ZERO);
    }

    @Test
    void aMeasureThatWasNotCountedYetHasNoFigureUntilItIs() {
        var slice = Slice.of("MOU-2025", allMonths());
        var before = service.totals(slice);
        service = service(new PostedData(jdbc, clock));
        TestDatabase.ownerOf(jdbc).sql("alter table cell add kept integer").update();
        TestDatabase.ownerOf(jdbc)
                .sql("alter table cell alter certified drop not null")
                .update();
        jdbc.sql("update cell set kept = certified, certified = null").update();

        assertThat(service.freshness().uncounted()).containsExactly(Measure.CERTIFIED);
        assertThat(Indicator.SERTIFIKAT_ORANG.of(service.totals(slice)).value()).isEmpty();
        assertThat(Indicator.DILATIH.of(service.totals(slice))).isEqualTo(Indicator.DILATIH.of(before));
        assertThat(service.series(slice))
                .allSatisfy(month ->
                        assertThat(month.counts().isCounted(Measure.CERTIFIED)).isFalse());

        jdbc.sql("update cell set certified = kept").update();
        TestDatabase.ownerOf(jdbc)
                .sql("alter table cell alter certified set not null")
                .update();
        TestDatabase.ownerOf(jdbc).sql("alter table cell drop kept").update();

        assertThat(service.totals(slice)).isEqualTo(before);
    }

    @Test
    void aSeriesHasEveryMonthOfItsPeriod() {
        var slice = Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2025, 1), YearMonth.of(2026, 12)));

        assertThat(service.series(slice)).hasSize(24);
    }

    private IndicatorService service(PostedData data) {
        return new CellIndicatorService(
                cells, new AnswerCache(questions(data)), data, version, questions(data), reported);
    }

    private Questions questions(PostedData data) {
        return new Questions(data, seen, regions, catalog, new SmallCells(seen, 0));
    }

    private static Predicate<Cell> within(Slice slice, Counted measure) {
        return cell -> cell.agreement().equals(slice.agreement())
                && slice.period().contains(cell.month())
                && slice.region().contains(RegionCode.of(cell.regency()))
                && (slice.sectors().isEmpty() || slice.sectors().contains(cell.sector()))
                && (slice.centre() == null || slice.centre().equals(cell.centre()))
                && (slice.sex() == null || slice.sex().name().equals(cell.sex()))
                && (slice.destination() == null
                        || measure != Counted.PLACED
                        || slice.destination().equals(cell.destination()));
    }

    private static long value(Counts counts, Counted measure) {
        return counts.of(Measure.valueOf(measure.name()));
    }

    private static PeriodRange allMonths() {
        return new PeriodRange(YearMonth.of(2025, 1), YearMonth.of(2027, 12));
    }
}
