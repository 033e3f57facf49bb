package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.catalog.Catalog;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Journey;
import id.sinergi.demo.FileRecount.Measure;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.RecordPosting;
import id.sinergi.journey.Unmatched;
import id.sinergi.region.RegionCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After any history of posts, corrections, late reports and reverts, the figures equal a recount of the present rows
 * by {@link FileRecount}, which shares no code with the product.
 */
@PostgresTest(ownDatabase = true)
class RandomHistoryTest {

    private static final int BATCHES = 25;

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

    @TempDir
    Path directory;

    private RandomRecords records = new RandomRecords(new Random(0));

    @BeforeEach
    void startEmpty() {
        jdbc.sql("""
                truncate training, certification, placement, staged_training, staged_certification, staged_placement,
                         journey, ledger, cell_past, cell, lag, lag_distribution, unmatched_delta
                """).update();
        jdbc.sql("""
                insert into agreement select 3, 'MOU-9', kind, name_id, name_en, short_id, short_en, parties_id,
                       parties_en, signed_on, null from agreement where id = 1 on conflict do nothing
                """).update();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void figuresEqualARecountAfterEveryStepAndAsOfEveryEarlierStep(long seed) throws IOException {
        var random = new Random(seed);
        records = new RandomRecords(random);
        var lags = new LagRows(jdbc, catalog);
        var known = new LinkedHashMap<Integer, Map<Cell, Long>>();
        var waited = new LinkedHashMap<Integer, List<Journey>>();
        var apart = new LinkedHashMap<Integer, Unmatched>();
        for (int step = 0; step < BATCHES; step++) {
            var kind = RecordKind.values()[random.nextInt(RecordKind.values().length)];
            int batch = post(kind, records.change(kind));
            var recount = recount();

            assertThat(ledgerAsOf(batch)).as("ledger after step %d", step).isEqualTo(recount.cells());
            assertThat(cells()).as("cells after step %d", step).isEqualTo(rolledUp(recount.cells()));
            assertThat(lags.upTo(batch)).as("lags after step %d", step).isEqualTo(lags.expected(recount.journeys()));
            waited.put(batch, recount.journeys());
            apart.put(batch, new Unmatched(recount.unmatchedTests(), recount.unmatchedPlacements()));
            assertThat(posting.unmatched(null)).isEqualTo(apart.get(batch));
            known.put(batch, recount.cells());
        }
        known.forEach((batch, cells) -> {
            assertThat(ledgerAsOf(batch)).as("ledger as of batch %d", batch).isEqualTo(cells);
            assertThat(cellsAsOf(batch)).as("cells as of batch %d", batch).isEqualTo(rolledUp(cells));
        });
        waited.forEach((batch, journeys) ->
                assertThat(lags.upTo(batch)).as("lags as of batch %d", batch).isEqualTo(lags.expected(journeys)));
        apart.forEach((batch, unmatched) -> assertThat(posting.unmatched(batch))
                .as("unmatched as of batch %d", batch)
                .isEqualTo(unmatched));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void revertingABatchRestoresEveryFigureExactly(long seed) throws IOException {
        var random = new Random(seed);
        records = new RandomRecords(random);
        var lags = new LagRows(jdbc, catalog);
        for (int step = 0; step < BATCHES; step++) {
            var kind = RecordKind.values()[random.nextInt(RecordKind.values().length)];
            var before = cells();
            var lagsBefore = lags.upTo(Integer.MAX_VALUE);
            var unmatchedBefore = posting.unmatched(null);
            var unchanged = records.copy();
            int batch = post(kind, records.change(kind));
            if (random.nextInt(3) == 0) {
                revert(kind, batch);
                records = unchanged;

                assertThat(cells()).isEqualTo(before);
                assertThat(cells()).isEqualTo(rolledUp(recount().cells()));
                assertThat(lags.upTo(Integer.MAX_VALUE)).isEqualTo(lagsBefore);
                assertThat(posting.unmatched(null)).isEqualTo(unmatchedBefore);
            }
        }
    }

    @Test
    void theSameRowsTwiceChangeNothing() throws IOException {
        for (var kind : RecordKind.values()) {
            post(kind, records.change(kind));
        }
        var before = cells();
        for (var kind : RecordKind.values()) {
            int upload = stage(kind, records.all(kind));

            assertThat(posting.compare(kind, upload).added()).isZero();
            assertThat(posting.compare(kind, upload).changed()).isZero();
        }
        assertThat(cells()).isEqualTo(before);
    }

    private int post(RecordKind kind, Map<String, Object[]> rows) {
        int upload = stage(kind, rows);
        int batch = newBatch();
        transaction.executeWithoutResult(status -> {
            posting.post(kind, upload, batch);
            ledger.enter(kind, batch);
        });
        return batch;
    }

    private void revert(RecordKind kind, int reverts) {
        int batch = newBatch();
        transaction.executeWithoutResult(status -> {
            posting.revert(kind, batch, reverts);
            ledger.enter(kind, batch);
        });
    }

    private int stage(RecordKind kind, Map<String, Object[]> rows) {
        int upload = newBatch();
        rows.values()
                .forEach(row -> jdbc.sql(RandomRecords.insert(kind).formatted(upload))
                        .params(row)
                        .update());
        return upload;
    }

    private int newBatch() {
        return jdbc.sql("""
                        insert into batch (kind, file_name, sha256, rows_new, rows_changed, rows_unchanged,
                                           rows_rejected, posted_at, posted_by)
                        values ('PELATIHAN', 'test', '', 0, 0, 0, 0, now(), 'test') returning id
                        """).query(Integer.class).single();
    }

    private FileRecount recount() throws IOException {
        return FileRecount.of(records.write(directory));
    }

    private Map<Cell, Long> ledgerAsOf(int batch) {
        var cells = new HashMap<Cell, Long>();
        jdbc.sql("select * from ledger where batch <= ?")
                .param(batch)
                .query((row, number) -> {
                    for (var measure : Measure.values()) {
                        long value = row.getLong(measure.name());
                        if (value != 0) {
                            var cell = new Cell(
                                    measure,
                                    row.getInt("agreement") == 1 ? "MOU-2025" : "MOU-9",
                                    YearMonth.of(row.getInt("month") / 100, row.getInt("month") % 100),
                                    new RegionCode(row.getInt("region")).toString(),
                                    catalog.centres().get(row.getInt("centre")).code(),
                                    catalog.sectors().get(row.getInt("sector")).code(),
                                    row.getInt("sex") == 1 ? "L" : "P",
                                    row.getInt("destination") == 0
                                            ? ""
                                            : catalog.destinations()
                                                    .get(row.getInt("destination"))
                                                    .code());
                            cells.merge(cell, value, Long::sum);
                        }
                    }
                    return number;
                })
                .list();
        cells.values().removeIf(value -> value == 0);
        return cells;
    }

    private Map<String, Long> cells() {
        return rows("select * from cell");
    }

    private Map<String, Long> cellsAsOf(int batch) {
        return rows("""
                select %1$s from cell where since <= %2$d
                union all
                select %1$s from cell_past where since <= %2$d and until > %2$d
                """.formatted(
                "agreement, grain, region, month, centre, sector, sex, destination, " + Ledger.MEASURES, batch));
    }

    private Map<String, Long> rows(String sql) {
        var cells = new TreeMap<String, Long>();
        jdbc.sql(sql)
                .query((row, number) -> {
                    for (var measure : Measure.values()) {
                        var key = String.join(
                                " ",
                                measure.name(),
                                row.getString("agreement"),
                                row.getString("grain"),
                                row.getString("region"),
                                row.getString("month"),
                                row.getString("centre"),
                                row.getString("sector"),
                                row.getString("sex"),
                                row.getString("destination"));
                        cells.merge(key, row.getLong(measure.name()), Long::sum);
                    }
                    return number;
                })
                .list();
        cells.values().removeIf(value -> value == 0);
        return cells;
    }

    /** What the cells should be, from the recount alone. */
    private Map<String, Long> rolledUp(Map<Cell, Long> counted) {
        var cells = new TreeMap<String, Long>();
        counted.forEach((cell, value) -> {
            int regency = RegionCode.of(cell.regency()).value();
            int centre = catalog.centres().get(cell.centre()).id();
            int sector = catalog.sectors().get(cell.sector()).id();
            int sex = Sex.valueOf(cell.sex()).id();
            int destination = cell.destination().isEmpty()
                    ? 0
                    : catalog.destinations().get(cell.destination()).id();
            for (int region : new int[] {0, regency / 100 * 100, regency}) {
                add(cells, cell, 0, region, "0 0 0 0", value);
                add(cells, cell, 2, region, "%d 0 0 0".formatted(centre), value);
                add(cells, cell, 8, region, "0 %d %d %d".formatted(sector, sex, destination), value);
            }
            for (int region : new int[] {0, regency / 100 * 100}) {
                add(cells, cell, 1, region, "0 %d 0 0".formatted(sector), value);
                add(cells, cell, 4, region, "0 0 %d 0".formatted(sex), value);
                if (destination != 0) {
                    add(cells, cell, 3, region, "0 0 0 %d".formatted(destination), value);
                }
                add(cells, cell, 9, region, "%d %d %d %d".formatted(centre, sector, sex, destination), value);
            }
        });
        return cells;
    }

    private static void add(Map<String, Long> cells, Cell cell, int grain, int region, String dimensions, long value) {
        int month = cell.month().getYear() * 100 + cell.month().getMonthValue();
        var key = "%s %d %d %d %d %s"
                .formatted(
                        cell.measure(), cell.agreement().equals("MOU-2025") ? 1 : 3, grain, region, month, dimensions);
        cells.merge(key, value, Long::sum);
    }
}
