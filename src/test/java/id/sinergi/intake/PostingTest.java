package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.agreement.TargetService;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.revision.Dependent;
import id.sinergi.row.FileKind;
import id.sinergi.source.IntakeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

@PostgresTest(emptied = true)
@NationalStaff
class PostingTest {

    private static final String HEADER = String.join(",", FileKind.TRAINING.columns());
    private static final String TARGET_HEADER =
            "kode_perjanjian,indikator,tahun,triwulan,kode_wilayah,nilai,dokumen,tanggal_dokumen\n";

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private BatchPosting posting;

    @Autowired
    private ImportCommand command;

    @Autowired
    private LostUploads lostUploads;

    @Autowired
    private TargetService targets;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneBadRowInAHundredIsRejectedAndTheOthersWaitForAnExplicitYes() throws IOException {
        var rows = rows("A", 100, "52.03").replaceFirst(",MAN,", ",SALAH,");
        var preview = stage(rows);
        assertThat(preview.read()).isEqualTo(100);
        assertThat(preview.added()).isEqualTo(99);
        assertThat(preview.rejected()).isEqualTo(1);

        assertThat(intake.post(preview.upload(), "uji", false)).isEqualTo(new PostResult.RejectedRowsNotAccepted(1));
        assertThat(current("A-")).isZero();

        assertThat(intake.post(preview.upload(), "uji", true)).isInstanceOf(PostResult.Posted.class);
        assertThat(current("A-")).isEqualTo(99);
        int left = SystemRows.call(() -> jdbc.sql("SELECT count(*) FROM staged_training WHERE upload = :upload")
                .param("upload", preview.upload())
                .query(Integer.class)
                .single());
        assertThat(left).isZero();
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        var rows = rows("B", 20, "52.03");
        post(rows);
        int batches = intake.batchCount();
        var again = stage(rows);
        assertThat(again.unchanged()).isEqualTo(20);
        assertThat(again.changesSomething()).isFalse();
        assertThat(intake.post(again.upload(), "uji", false)).isEqualTo(new PostResult.NothingToPost());
        assertThat(intake.batchCount()).isEqualTo(batches);
        assertThat(intake.preview(again.upload())).isEmpty();
    }

    @Test
    void aChangedRowIsARevisionAndRevertingItBringsTheOldOneBack() throws IOException {
        post(rows("C", 3, "52.03"));
        var trained = cells(5203);
        int batch = post(rows("C", 3, "35.78"));
        assertThat(regions("C-")).containsOnly(3578);
        assertThat(cells(5203)).isEqualTo(trained - 3);

        int reverting = intake.revert(batch, "uji", "dikirim dua kali");

        assertThat(regions("C-")).containsOnly(5203);
        assertThat(cells(5203)).isEqualTo(trained);
        assertThat(intake.batches(0, 1))
                .first()
                .satisfies(latest -> assertThat(latest.number()).isEqualTo(reverting))
                .satisfies(latest -> assertThat(latest.reverts()).isEqualTo(batch));
        assertThatThrownBy(() -> intake.revert(batch, "uji", "dikirim dua kali"))
                .isInstanceOf(IntakeException.class);
    }

    @Test
    void whatALaterFileConfirmedStaysWhenTheEarlierOneIsTakenBack() throws IOException {
        int first = post(rows("K", 20, "52.03"));
        post(rows("K", 12, "52.03") + rows("L", 1, "52.03").substring(HEADER.length() + 1));

        int reverting = intake.revert(first, "uji", "dikirim dua kali");

        assertThat(current("K-")).isEqualTo(12);
        assertThat(current("L-")).isEqualTo(1);
        assertThat(intake.batch(reverting).orElseThrow().contents())
                .extracting(Batch.Contents::changed)
                .as("rows that the taking back changed")
                .isEqualTo(8);
    }

    @Test
    void laterBatchesThatBuildOnABatchAreToldBeforeItIsTakenBack() throws IOException {
        int first = post(rows("d", 20, "52.03"));
        int confirming = post(rows("d", 12, "52.03") + rows("e", 1, "52.03").substring(HEADER.length() + 1));
        int replacing = post(rows("d", 3, "35.78"));
        int takenBack = post(rows("d", 5, "35.15"));
        intake.revert(takenBack, "uji", "dikirim dua kali");

        assertThat(posting.dependents(FileKind.TRAINING, first))
                .containsExactly(new Dependent(confirming, 0, 12), new Dependent(replacing, 3, 0));
        assertThat(posting.dependents(FileKind.TRAINING, confirming)).isEmpty();
    }

    @Test
    void aBatchIsNotTakenBackWithoutAReason() throws IOException {
        int batch = post(rows("f", 2, "52.03"));

        assertThatThrownBy(() -> intake.revert(batch, "uji", "   salah   "))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("at least 10 letters");
        assertThat(current("f-")).isEqualTo(2);

        int reverting = intake.revert(batch, "uji", "dikirim dua kali");
        assertThat(intake.batch(reverting).orElseThrow().contents())
                .extracting(Batch.Contents::justification)
                .isEqualTo("dikirim dua kali");
    }

    @Test
    void takingABatchBackDoesNotBringBackWhatWasTakenBackBefore() throws IOException {
        int first = post(rows("M", 3, "52.03"));
        int second = post(rows("M", 3, "35.78"));

        intake.revert(first, "uji", "dikirim dua kali");
        assertThat(current("M-")).as("what the second file said").isEqualTo(3);
        intake.revert(second, "uji", "dikirim dua kali");
        assertThat(current("M-")).as("nobody says anything any more").isZero();
    }

    @Test
    void aTargetThatALaterFileConfirmedStaysWhenTheEarlierOneIsTakenBack() throws IOException {
        int first = post(TARGET_HEADER + "MOU-2025,DILATIH,2031,1,52,100,SK,2026-01-01\n");
        post(TARGET_HEADER
                + "MOU-2025,DILATIH,2031,1,52,100,SK,2026-01-01\nMOU-2025,DILATIH,2031,2,52,90,SK,2026-01-01\n");

        intake.revert(first, "uji", "dikirim dua kali");

        assertThat(jdbc.sql("SELECT count(*) FROM target WHERE year = 2031 AND batch_out IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void ofTwoPeopleWhoPostTheSameRowsAtOnceOneIsShownAFreshPreview() throws Exception {
        var first = stage(rows("D", 50, "52.03"));
        var second = stage(rows("D", 50, "52.03"));
        Callable<PostResult> postFirst = () -> intake.post(first.upload(), "satu", false);
        Callable<PostResult> postSecond = () -> intake.post(second.upload(), "dua", false);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = executor
                    .invokeAll(List.of(
                            new DelegatingSecurityContextCallable<>(postFirst),
                            new DelegatingSecurityContextCallable<>(postSecond)))
                    .stream()
                    .map(PostingTest::result)
                    .toList();
            assertThat(results)
                    .hasAtLeastOneElementOfType(PostResult.Posted.class)
                    .hasAtLeastOneElementOfType(PostResult.PreviewChanged.class);
        }
        assertThat(current("D-")).isEqualTo(50);
    }

    @Test
    void aRefusedPostShowsWhatItWouldDoNowAndCanBePostedThen() throws IOException {
        var waiting = stage(rows("E", 5, "52.03"));
        post(rows("E", 3, "52.03"));
        var refused = intake.post(waiting.upload(), "uji", false);
        assertThat(refused).isInstanceOfSatisfying(PostResult.PreviewChanged.class, changed -> {
            assertThat(changed.fresh().added()).isEqualTo(2);
            assertThat(changed.fresh().unchanged()).isEqualTo(3);
        });
        assertThat(intake.post(waiting.upload(), "uji", false)).isInstanceOf(PostResult.Posted.class);
    }

    @Test
    void aDiscardedUploadCanNoLongerBePosted() throws IOException {
        var preview = stage(rows("F", 2, "52.03"));
        intake.discard(preview.upload());
        assertThatThrownBy(() -> intake.post(preview.upload(), "uji", false))
                .isInstanceOfSatisfying(
                        IntakeException.class,
                        refused -> assertThat(refused.problem().text(Locale.ENGLISH))
                                .contains("no longer waiting"));
    }

    @Test
    void anUploadThatLostItsRowsInACrashIsMarkedAtStart() throws IOException {
        var preview = stage(rows("G", 2, "52.03"));
        SystemRows.run(() -> jdbc.sql("DELETE FROM staged_training WHERE upload = :upload")
                .param("upload", preview.upload())
                .update());
        lostUploads.run(new DefaultApplicationArguments());
        assertThat(jdbc.sql("SELECT status FROM upload WHERE id = :upload")
                        .param("upload", preview.upload())
                        .query(String.class)
                        .single())
                .isEqualTo("FAILED");
    }

    @Test
    void figuresAndTargetsAreRevisedAndRevertedLikeRecords() throws IOException {
        post(TARGET_HEADER + "MOU-2025,DILATIH,2030,1,52,100,SK,2026-01-01\n");
        int batch = post(TARGET_HEADER + "MOU-2025,DILATIH,2030,I,52,150,SK,2026-01-01\n");
        assertThat(target()).isEqualTo(150);
        intake.revert(batch, "uji", "dikirim dua kali");
        assertThat(target()).isEqualTo(100);
    }

    @Test
    void ofAnyEarlierStateTheTargetsAreThoseInForceThen() throws IOException {
        var random = new Random(1717);
        var inForce = new TreeMap<String, Integer>();
        var states = new TreeMap<Integer, Map<String, Integer>>();
        for (int file = 0; file < 12; file++) {
            var before = Map.copyOf(inForce);
            var rows = new StringBuilder(TARGET_HEADER);
            for (int quarter = 0; quarter <= 4; quarter++) {
                if (random.nextBoolean()) {
                    int value = 1 + random.nextInt(10_000);
                    inForce.put("2029 " + quarter, value);
                    rows.append("MOU-2025,DILATIH,2029,%s,52,%d,SK,2026-01-01\n"
                            .formatted(quarter == 0 ? "" : quarter, value));
                }
            }
            if (inForce.equals(before)) {
                continue;
            }
            int batch = post(rows.toString());
            states.put(batch, Map.copyOf(inForce));
            if (random.nextInt(3) == 0) {
                inForce.clear();
                inForce.putAll(before);
                states.put(intake.revert(batch, "uji", "dikirim dua kali"), before);
            }
        }
        assertThat(states).hasSizeGreaterThan(10);
        states.forEach((batch, targets) ->
                assertThat(targetsAfter(batch)).as("after batch %d", batch).isEqualTo(targets));
    }

    private Map<String, Integer> targetsAfter(int batch) {
        var region = RegionCode.of("52");
        return targets.find(batch, "MOU-2025", List.of(region), PeriodRange.year(2029)).values().entrySet().stream()
                .collect(Collectors.toMap(
                        target -> target.getKey().year() + " " + target.getKey().quarter(),
                        target -> target.getValue().intValue()));
    }

    @Test
    void theCommandPostsWhatIsGoodAndTellsWhatIsNot() throws IOException {
        var good = Files.writeString(
                directory.resolve("baik.csv"),
                HEADER + "\n" + rows("H", 4, "52.03").substring(HEADER.length() + 1));
        var bad = Files.writeString(
                directory.resolve("buruk.csv"), rows("I", 2, "52.03").replaceFirst(",MAN,", ",SALAH,"));
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);

        assertThat(command.run(List.of(good.toString(), "--demo"), print)).isZero();
        assertThat(command.run(List.of(bad.toString()), print)).isEqualTo(1);
        assertThat(command.run(List.of(bad.toString(), "--accept-rejected"), print))
                .isZero();
        assertThat(command.run(List.of("tidak-ada.csv"), print)).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("baik.csv: Pelatihan, 4 baris", "baru 4, berubah 0, tetap 0, ditolak 0")
                .contains(
                        "baris 2, kolom kode_sektor, nilai \"SALAH\": Sektor “SALAH” tidak ada dalam daftar sektor; administrator dapat menambahkannya di halaman Katalog.")
                .contains("Tidak diposting, karena 1 baris ditolak")
                .contains("tidak-ada.csv: berkas tidak dapat dibaca");
        assertThat(current("H-")).isEqualTo(4);
        assertThat(current("I-")).isEqualTo(1);
    }

    @Test
    void rejectedRowsAreDownloadedWithoutFormulas() throws IOException {
        var preview = stage(rows("J", 1, "=1+1"));
        var out = new ByteArrayOutputStream();
        RejectedRowsFile.write(intake.rejections(preview.upload(), 0, 10), Locale.of("id"), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFBaris;Kolom;Nilai;Alasan")
                .contains("2;kode_wilayah;'=1+1;");
    }

    @Test
    void everyStepOfAFileIsEnteredInTheAuditLogWithWhoTookIt() throws IOException {
        int batch = post(rows("T", 2, "52.03"));
        intake.revert(batch, "uji", "dikirim dua kali");
        intake.discard(stage(rows("T", 2, "35.78")).upload());
        intake.fetchRejections(1);
        assertThatThrownBy(() -> stage("kolom;lain")).isInstanceOf(IntakeException.class);

        assertThat(jdbc.sql("SELECT action || ' ' || subject || ' ' || outcome FROM audit_entry WHERE username = 'uji'"
                                + " OR username = 'user' ORDER BY id DESC LIMIT 7")
                        .query(String.class)
                        .list()
                        .reversed())
                .containsExactly(
                        "FILE_READ berkas.csv DONE",
                        "BATCH_POSTED batch %d DONE".formatted(batch),
                        "BATCH_REVERTED batch %d DONE".formatted(batch),
                        "FILE_READ berkas.csv DONE",
                        "FILE_DISCARDED berkas.csv DONE",
                        "EXPORTED ditolak-1.csv DONE",
                        "FILE_READ berkas.csv REFUSED");
    }

    private int post(String text) throws IOException {
        var result = intake.post(stage(text).upload(), "uji", false);
        assertThat(result).isInstanceOf(PostResult.Posted.class);
        return ((PostResult.Posted) result).batch();
    }

    private Preview stage(String text) throws IOException {
        var file = Files.writeString(directory.resolve("berkas.csv"), text);
        return intake.stage(file, "berkas.csv", "uji", false, ProgressListener.NONE);
    }

    private static String rows(String prefix, int count, String region) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "%s-%d,99%s%010d,P,2001,%s,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025"
                        .formatted(prefix, i, String.format("%04d", (int) prefix.charAt(0)), i, region))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private int current(String prefix) {
        return jdbc.sql("SELECT count(*) FROM training WHERE batch_out IS NULL AND source_id LIKE :prefix")
                .param("prefix", prefix + "%")
                .query(Integer.class)
                .single();
    }

    private List<@Nullable Integer> regions(String prefix) {
        return jdbc.sql("SELECT region FROM training WHERE batch_out IS NULL AND source_id LIKE :prefix")
                .param("prefix", prefix + "%")
                .query(Integer.class)
                .list();
    }

    private long cells(int region) {
        return jdbc.sql("SELECT coalesce(sum(trained), 0) FROM cell WHERE grain = 0 AND region = :region")
                .param("region", region)
                .query(Long.class)
                .single();
    }

    private int target() {
        return jdbc.sql("SELECT value FROM target WHERE year = 2030 AND batch_out IS NULL")
                .query(Integer.class)
                .single();
    }

    private static PostResult result(java.util.concurrent.Future<PostResult> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
