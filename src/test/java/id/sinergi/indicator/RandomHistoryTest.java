package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.catalog.Catalog;
import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Journey;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.RecordPosting;
import id.sinergi.journey.Unmatched;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After any history of posts, corrections, late reports and reverts, the figures equal a recount of the present rows
 * by {@link FileRecount}, which shares no code with the product.
 */
@PostgresTest(emptied = true)
class RandomHistoryTest {

    private static final int BATCHES = 25;
    private static final int REVERTS = 10;

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
                         journey, ledger, cell_past, cell, lag, lag_distribution, unmatched_delta,
                         waiting_delta, record_match, counted_test, confirmation
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
        var rows = new CellRows(jdbc, catalog);
        var lags = new LagRows(jdbc, catalog);
        var waiting = new WaitingRows(jdbc, catalog);
        var known = new LinkedHashMap<Integer, Map<Cell, Long>>();
        var waited = new LinkedHashMap<Integer, List<Journey>>();
        var apart = new LinkedHashMap<Integer, Unmatched>();
        for (int step = 0; step < BATCHES; step++) {
            var kind = RecordKind.values()[random.nextInt(RecordKind.values().length)];
            int batch = post(kind, records.change(kind));
            var recount = recount();

            assertThat(rows.ledgerAsOf(batch)).as("ledger after step %d", step).isEqualTo(recount.cells());
            assertThat(rows.present()).as("cells after step %d", step).isEqualTo(rows.rolledUp(recount.cells()));
            assertThat(lags.upTo(batch)).as("lags after step %d", step).isEqualTo(lags.expected(recount.journeys()));
            assertThat(waiting.upTo(batch))
                    .as("waiting after step %d", step)
                    .isEqualTo(waiting.expected(recount.journeys()));
            waited.put(batch, recount.journeys());
            apart.put(batch, new Unmatched(recount.unmatchedTests(), recount.unmatchedPlacements()));
            assertThat(posting.unmatched(null)).isEqualTo(apart.get(batch));
            known.put(batch, recount.cells());
        }
        known.forEach((batch, cells) -> {
            assertThat(rows.ledgerAsOf(batch))
                    .as("ledger as of batch %d", batch)
                    .isEqualTo(cells);
            assertThat(rows.cellsAsOf(batch)).as("cells as of batch %d", batch).isEqualTo(rows.rolledUp(cells));
        });
        waited.forEach((batch, journeys) -> {
            assertThat(lags.upTo(batch)).as("lags as of batch %d", batch).isEqualTo(lags.expected(journeys));
            assertThat(waiting.upTo(batch)).as("waiting as of batch %d", batch).isEqualTo(waiting.expected(journeys));
        });
        apart.forEach((batch, unmatched) -> assertThat(posting.unmatched(batch))
                .as("unmatched as of batch %d", batch)
                .isEqualTo(unmatched));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void revertingABatchRestoresEveryFigureExactly(long seed) throws IOException {
        var random = new Random(seed);
        records = new RandomRecords(random);
        var rows = new CellRows(jdbc, catalog);
        var lags = new LagRows(jdbc, catalog);
        var waiting = new WaitingRows(jdbc, catalog);
        for (int step = 0; step < BATCHES; step++) {
            var kind = RecordKind.values()[random.nextInt(RecordKind.values().length)];
            var before = rows.present();
            var lagsBefore = lags.upTo(Integer.MAX_VALUE);
            var waitingBefore = waiting.upTo(Integer.MAX_VALUE);
            var unmatchedBefore = posting.unmatched(null);
            var unchanged = records.copy();
            int batch = post(kind, records.change(kind));
            if (random.nextInt(3) == 0) {
                revert(kind, batch);
                records = unchanged;

                assertThat(rows.present()).isEqualTo(before);
                assertThat(rows.present()).isEqualTo(rows.rolledUp(recount().cells()));
                assertThat(lags.upTo(Integer.MAX_VALUE)).isEqualTo(lagsBefore);
                assertThat(waiting.upTo(Integer.MAX_VALUE)).isEqualTo(waitingBefore);
                assertThat(posting.unmatched(null)).isEqualTo(unmatchedBefore);
            }
        }
    }

    private record Sent(int batch, RecordKind kind, Map<String, Object[]> rows) {}

    @ParameterizedTest
    @MethodSource("seedsOfReverts")
    void revertingAnyBatchGivesTheFiguresOfTheHistoryWithoutIt(long seed) throws IOException {
        var random = new Random(seed);
        records = new RandomRecords(random);
        var rows = new CellRows(jdbc, catalog);
        var lags = new LagRows(jdbc, catalog);
        var waiting = new WaitingRows(jdbc, catalog);
        var live = new ArrayList<Sent>();
        for (int step = 0; step < BATCHES; step++) {
            send(RecordKind.values()[random.nextInt(RecordKind.values().length)], live);
        }
        for (int taken = 0; taken < REVERTS; taken++) {
            var sent = live.remove(random.nextInt(live.size()));
            revert(sent.kind(), sent.batch());
            records = new RandomRecords(random);
            live.forEach(each -> records.take(each.kind(), each.rows()));
            var recount = recount();

            assertThat(rows.present()).as("without %s", sent).isEqualTo(rows.rolledUp(recount.cells()));
            assertThat(lags.upTo(Integer.MAX_VALUE)).isEqualTo(lags.expected(recount.journeys()));
            assertThat(waiting.upTo(Integer.MAX_VALUE)).isEqualTo(waiting.expected(recount.journeys()));
            assertThat(posting.unmatched(null))
                    .isEqualTo(new Unmatched(recount.unmatchedTests(), recount.unmatchedPlacements()));
            if (random.nextInt(3) == 0) {
                send(sent.kind(), live);
            }
        }
    }

    /** Ten reverts for each seed; -Dsinergi.reverts=200 takes back that many in all. */
    static LongStream seedsOfReverts() {
        return LongStream.range(100, 100 + Integer.getInteger("sinergi.reverts", 60) / REVERTS);
    }

    private void send(RecordKind kind, List<Sent> live) {
        var file = records.changeAndRepeat(kind);
        live.add(new Sent(post(kind, file), kind, file));
    }

    @Test
    void theSameRowsTwiceChangeNothing() {
        var rows = new CellRows(jdbc, catalog);
        for (var kind : RecordKind.values()) {
            post(kind, records.change(kind));
        }
        var before = rows.present();
        for (var kind : RecordKind.values()) {
            int upload = stage(kind, records.all(kind));

            assertThat(posting.compare(kind, upload).added()).isZero();
            assertThat(posting.compare(kind, upload).changed()).isZero();
        }
        assertThat(rows.present()).isEqualTo(before);
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
        jdbc.sql("update batch set reverts = :reverts where id = :batch")
                .param("reverts", reverts)
                .param("batch", batch)
                .update();
        transaction.executeWithoutResult(status -> {
            posting.revert(kind, batch, reverts);
            ledger.enter(kind, batch);
        });
    }

    private int stage(RecordKind kind, Map<String, Object[]> rows) {
        int upload = newBatch();
        RandomRecords.stage(jdbc, kind, upload, rows);
        return upload;
    }

    private int newBatch() {
        return jdbc.sql("""
                        insert into batch (kind, file_name, sha256, rows_new, rows_changed, rows_unchanged,
                                           rows_rejected, posted_at, posted_by)
                        values ('TRAINING', 'test', '', 0, 0, 0, 0, now(), 'test') returning id
                        """).query(Integer.class).single();
    }

    private FileRecount recount() throws IOException {
        return FileRecount.of(records.write(directory));
    }
}
