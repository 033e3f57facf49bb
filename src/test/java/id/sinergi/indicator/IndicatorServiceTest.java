package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.catalog.Catalog;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Measure;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.RecordPosting;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the service answers for random slices and scopes equals a recount of the files by {@link FileRecount}. */
@PostgresTest(ownDatabase = true)
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

    @TempDir
    Path directory;

    private final Random random = new Random(7);
    private final List<FileRecount> recounts = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();
    private RegionScope scope = RegionScope.EVERYTHING;
    private IndicatorService service;

    @BeforeEach
    void postAHistory() throws IOException {
        service = new CellIndicatorService(cells, new AnswerCache(), posted, version, () -> scope, regions, catalog);
        jdbc.sql("""
                insert into agreement select 3, 'MOU-9', kind, name_id, name_en, short_id, short_en, parties_id,
                       parties_en, signed_on, null from agreement where id = 1 on conflict do nothing
                """).update();
        if (jdbc.sql("select count(*) from ledger").query(Integer.class).single() > 0) {
            jdbc.sql("truncate training, certification, placement, journey, ledger, cell_delta, cell")
                    .update();
        }
        var records = new RandomRecords(random);
        for (int step = 0; step < 30; step++) {
            var kind = RecordKind.values()[step % 3];
            batches.add(post(kind, records.change(kind)));
            recounts.add(FileRecount.of(records.write(directory)));
        }
    }

    @Test
    void totalsOfRandomSlicesEqualARecount() {
        for (int i = 0; i < SLICES; i++) {
            var slice = randomSlice();
            var recount = recountOf(slice);
            var totals = service.totals(slice);

            for (var measure : Measure.values()) {
                assertThat(value(totals.counts(), measure))
                        .as("%s of %s", measure, slice)
                        .isEqualTo(recount.count(measure, within(slice, measure)));
            }
            assertThat(totals.sectors()).as("sectors of %s", slice).isEqualTo((int)
                    recount.sectors(within(slice, Measure.TRAINED)));
            assertThat(totals.provinces()).as("provinces of %s", slice).isEqualTo((int)
                    recount.provinces(within(slice, Measure.TRAINED)));
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
                Dimension.SEX, Cell::sex);
        for (int i = 0; i < SLICES; i++) {
            var slice = randomSlice();
            properties.forEach((dimension, property) -> {
                for (var measure : Measure.values()) {
                    var expected = recountOf(slice).cells().entrySet().stream()
                            .filter(entry -> entry.getKey().measure() == measure)
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
        var recount = recounts.getLast();
        Predicate<Cell> visible = cell -> cell.agreement().equals("MOU-2025")
                && (cell.province().equals("35") || cell.regency().equals("52.03"));

        assertThat(service.totals(everything).counts().trained()).isEqualTo(recount.count(Measure.TRAINED, visible));
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
    void aSeriesHasEveryMonthOfItsPeriod() {
        var slice = Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2025, 1), YearMonth.of(2026, 12)));

        assertThat(service.series(slice)).hasSize(24);
    }

    private Slice randomSlice() {
        var from = YearMonth.of(2025, 11).plusMonths(random.nextInt(6));
        var slice = Slice.of(
                random.nextInt(4) == 0 ? "MOU-9" : "MOU-2025",
                new PeriodRange(from, from.plusMonths(random.nextInt(6))));
        if (random.nextBoolean()) {
            slice = slice.withRegion(
                    RegionCode.of(List.of("35", "35.78", "52", "11").get(random.nextInt(4))));
        }
        if (random.nextInt(3) == 0) {
            slice = slice.withSectors(random.nextBoolean() ? List.of("MAN") : List.of("KES", "MAN"));
        }
        if (random.nextInt(3) == 0) {
            slice = slice.withCentre(random.nextBoolean() ? "579344" : "579342");
        }
        if (random.nextInt(3) == 0) {
            slice = slice.withSex(random.nextBoolean() ? Sex.L : Sex.P);
        }
        if (random.nextInt(4) == 0) {
            slice = slice.withDestination(random.nextBoolean() ? "KR" : "JP");
        }
        return random.nextInt(3) == 0 ? slice.withAsOf(batches.get(random.nextInt(batches.size()))) : slice;
    }

    private FileRecount recountOf(Slice slice) {
        return slice.asOf() == null ? recounts.getLast() : recounts.get(batches.indexOf(slice.asOf()));
    }

    private static Predicate<Cell> within(Slice slice, Measure measure) {
        return cell -> cell.agreement().equals(slice.agreement())
                && slice.period().contains(cell.month())
                && slice.region().contains(RegionCode.of(cell.regency()))
                && (slice.sectors().isEmpty() || slice.sectors().contains(cell.sector()))
                && (slice.centre() == null || slice.centre().equals(cell.centre()))
                && (slice.sex() == null || slice.sex().name().equals(cell.sex()))
                && (slice.destination() == null
                        || measure != Measure.PLACED
                        || slice.destination().equals(cell.destination()));
    }

    private static long value(Counts counts, Measure measure) {
        return switch (measure) {
            case ENROLLED -> counts.enrolled();
            case TRAINED -> counts.trained();
            case ASSESSED -> counts.assessed();
            case CERTIFIED -> counts.certified();
            case CERTIFICATES -> counts.certificates();
            case PLACED -> counts.placed();
        };
    }

    private static PeriodRange allMonths() {
        return new PeriodRange(YearMonth.of(2025, 1), YearMonth.of(2027, 12));
    }

    private int post(RecordKind kind, Map<String, Object[]> rows) {
        int upload = newBatch();
        rows.values()
                .forEach(row -> jdbc.sql(RandomRecords.insert(kind).formatted(upload))
                        .params(row)
                        .update());
        int batch = newBatch();
        transaction.executeWithoutResult(status -> {
            posting.post(kind, upload, batch);
            ledger.enter(batch);
        });
        return batch;
    }

    private int newBatch() {
        return jdbc.sql("""
                        insert into batch (kind, file_name, sha256, rows_new, rows_changed, rows_unchanged,
                                           rows_rejected, posted_at, posted_by)
                        values ('PELATIHAN', 'test', '', 0, 0, 0, 0, now(), 'test') returning id
                        """).query(Integer.class).single();
    }
}
