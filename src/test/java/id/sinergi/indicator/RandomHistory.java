package id.sinergi.indicator;

import id.sinergi.database.SystemRows;
import id.sinergi.demo.FileRecount;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.RecordPosting;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A random history of posted records, recounted after every step, and random slices of it. */
public final class RandomHistory {

    private static final Map<RecordKind, String> FILES = Map.of(
            RecordKind.TRAINING, "PELATIHAN",
            RecordKind.CERTIFICATION, "SERTIFIKASI",
            RecordKind.PLACEMENT, "PENEMPATAN");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final RecordPosting posting;
    private final Ledger ledger;
    private final Random random;
    private RandomRecords records;
    private final List<FileRecount> recounts = new ArrayList<>();
    private final List<List<Path>> written = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();

    public RandomHistory(
            JdbcClient jdbc, TransactionTemplate transaction, RecordPosting posting, Ledger ledger, Random random) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.posting = posting;
        this.ledger = ledger;
        this.random = random;
        records = new RandomRecords(random);
    }

    /** Empties the record tables and posts these many random batches. */
    public void post(int steps, Path directory) throws IOException {
        jdbc.sql("""
                insert into agreement select 3, 'MOU-9', kind, name_id, name_en, short_id, short_en, parties_id,
                       parties_en, signed_on, null from agreement where id = 1 on conflict do nothing
                """).update();
        if (jdbc.sql("select count(*) from ledger").query(Integer.class).single() > 0) {
            jdbc.sql("truncate training, certification, placement, journey, ledger, cell_past, cell, lag,"
                            + " lag_distribution, unmatched_delta, waiting_delta, record_match, counted_test")
                    .update();
        }
        records = new RandomRecords(random);
        postMore(steps, directory);
    }

    /** Posts these many random batches more. */
    public void postMore(int steps, Path directory) throws IOException {
        for (int step = 0; step < steps; step++) {
            var kind = RecordKind.values()[step % 3];
            var changes = records.change(kind);
            batches.add(SystemRows.call(() -> post(kind, changes)));
            var files = records.write(Files.createDirectories(directory.resolve("state-" + written.size())));
            written.add(files);
            recounts.add(FileRecount.of(files));
        }
    }

    /** The recount that the slice's figures must equal. */
    public FileRecount recount(Slice slice) {
        return slice.asOf() == null ? recounts.getLast() : recounts.get(batches.indexOf(slice.asOf()));
    }

    /** All records as files, as they were known for the slice. */
    public List<Path> files(Slice slice) {
        return slice.asOf() == null ? written.getLast() : written.get(batches.indexOf(slice.asOf()));
    }

    /** The batches posted, in their order. */
    public List<Integer> batches() {
        return List.copyOf(batches);
    }

    public Slice randomSlice() {
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

    private int post(RecordKind kind, Map<String, Object[]> rows) {
        int upload = newBatch("TARGET");
        RandomRecords.stage(jdbc, kind, upload, rows);
        int batch = newBatch(kind.name());
        transaction.executeWithoutResult(status -> {
            posting.post(kind, upload, batch);
            ledger.enter(kind, batch);
        });
        return batch;
    }

    private int newBatch(String kind) {
        return jdbc.sql("""
                        insert into batch (kind, file_name, sha256, rows_new, rows_changed, rows_unchanged,
                                           rows_rejected, posted_at, posted_by)
                        values (?, 'test', '', 0, 0, 0, 0, now(), 'test') returning id
                        """).param(kind).query(Integer.class).single();
    }
}
