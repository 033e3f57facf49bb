package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.HiddenBelow;
import id.sinergi.row.FileKind;
import id.sinergi.security.UserRole;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff send rows of their own regions, and see, post and take back no others. */
@PostgresTest
class IntakeScopeTest {

    private static final int JATIM = 3500;
    private static final int NTB = 5200;
    private static final String TRAINING =
            "%s,99010145%08d,P,2001,%s,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025";

    @TempDir
    private Path directory;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IntakeService intake;

    @Autowired
    private IntakeJobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void postSomebodyInEachProvince() throws IOException {
        signIn(0);
        var file = file(
                FileKind.TRAINING, TRAINING.formatted("SC-J", 101, "35.78"), TRAINING.formatted("SC-N", 102, "52.03"));
        var preview = stage(file);
        if (preview.changesSomething()) {
            post(preview);
        }
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void trainingsOfOtherRegionsAndOfTheirKeysAreRejectedRowByRow() throws IOException {
        signIn(JATIM);
        var preview = stage(file(
                FileKind.TRAINING,
                TRAINING.formatted("SC-1", 1, "35.78"),
                TRAINING.formatted("SC-2", 2, "52.03"),
                TRAINING.formatted("SC-N", 102, "35.78")));
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.changed()).isZero();
        assertThat(reasons(preview)).containsExactly("kode_wilayah scope.REGION", "id_kegiatan scope.KEY");
        assertThat(intake.rejections(preview.upload(), 0, 1)
                        .getFirst()
                        .problem()
                        .text(Locale.ENGLISH))
                .contains("not of your regions");
        intake.discard(preview.upload());
    }

    @Test
    void testsAndPlacementsAreOfTheRegionWhereTheirPersonIsCounted() throws IOException {
        signIn(JATIM);
        var test = "%s,99010145%08d,2026-02-10,K,LSP Logam,Las,C-1,2026-02-20,2029-02-20,MOU-2025";
        var placement = "%s,99010145%08d,baru,2026-04-01,JP,MAN,Tukang las,PP,";
        for (var kind : List.of(FileKind.CERTIFICATION, FileKind.PLACEMENT)) {
            var row = kind == FileKind.CERTIFICATION ? test : placement;
            var preview = stage(
                    file(kind, row.formatted("SC-1", 101), row.formatted("SC-2", 102), row.formatted("SC-3", 999)));
            assertThat(preview.added()).as(kind.name()).isEqualTo(1);
            assertThat(reasons(preview)).containsExactly("id_peserta scope.PERSON", "id_peserta scope.PERSON");
            intake.discard(preview.upload());
        }
    }

    @Test
    void targetsAndPublishedFiguresOfOthersAndOfTheCountryAreRejected() throws IOException {
        signIn(JATIM);
        var targets = stage(file(
                FileKind.TARGET,
                "MOU-2025,DILATIH,2029,1,35.78,10,SK,2026-01-01,",
                "MOU-2025,DILATIH,2029,1,35,10,SK,2026-01-01,",
                "MOU-2025,DILATIH,2029,1,52,10,SK,2026-01-01,",
                "MOU-2025,DILATIH,2029,1,,10,SK,2026-01-01,"));
        assertThat(targets.added()).isEqualTo(2);
        assertThat(targets.rejected()).isEqualTo(2);
        var figure = "PENEMPATAN_NASIONAL,2019-01-01,2019-01-31,%s,1.234,2026-02-10,sementara,Laporan";
        var figures = stage(file(
                FileKind.PUBLISHED_FIGURE,
                figure.formatted("PROVINSI,35"),
                figure.formatted("PROVINSI,52"),
                figure.formatted("NEGARA,JP"),
                figure.formatted("TOTAL,")));
        assertThat(figures.added()).isEqualTo(1);
        assertThat(figures.rejected()).isEqualTo(3);
        intake.discard(targets.upload());
        intake.discard(figures.upload());
    }

    @Test
    void uploadsOfOthersAreNeitherSeenNorPostedNorDiscarded() throws IOException {
        var national = stage(file(FileKind.TRAINING, TRAINING.formatted("SC-4", 4, "35.78"), "zu,kurz"));
        int upload = national.upload();
        signIn(JATIM);
        assertThat(intake.waiting()).extracting(Preview::upload).doesNotContain(upload);
        assertThat(intake.preview(upload)).isEmpty();
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> intake.post(upload, "uji", true),
                () -> intake.discard(upload),
                () -> intake.rejectionCount(upload),
                () -> intake.rejections(upload, 0, 10))) {
            assertThatThrownBy(attempt).isInstanceOf(IntakeException.class).hasMessageContaining("not of your regions");
        }
        var job = jobs.post(national, "uji", Preview.Consent.of(true));
        await().untilAsserted(() -> assertThat(job.state()).isInstanceOf(JobState.Refused.class));
        assertThat(refusals("upload " + upload)).isEqualTo(5);

        signIn(0);
        assertThat(intake.preview(upload)).isPresent();
        intake.discard(upload);
    }

    @Test
    void colleaguesOfTheSameRegionsAndOfTheCountryTakeAnUploadOver() throws IOException {
        signIn(JATIM);
        int upload = stage(file(FileKind.TRAINING, TRAINING.formatted("SC-5", 5, "35.78")))
                .upload();
        signIn(3578);
        assertThat(intake.preview(upload)).isEmpty();
        signIn(JATIM, NTB);
        assertThat(intake.preview(upload)).isPresent();
        signIn(0);
        intake.discard(upload);
    }

    @Test
    void aBatchIsKnownToEverybodyAndWhatItHoldsToThoseWhoSeeItsRegions() throws IOException {
        signIn(JATIM);
        int batch = post(stage(file(FileKind.TRAINING, TRAINING.formatted("SC-6", 6, "35.78"))));
        for (var regions : List.of(new int[] {NTB}, new int[] {3578}, new int[] {})) {
            signIn(regions);
            var seen = intake.batch(batch).orElseThrow();
            assertThat(seen.contents()).as(Arrays.toString(regions)).isNull();
            assertThat(seen.canBeReverted()).isFalse();
            assertThat(intake.batches(0, 100))
                    .filteredOn(one -> one.number() == batch)
                    .containsExactly(seen);
            assertThatThrownBy(() -> intake.revert(batch, "uji", "dikirim dua kali"))
                    .isInstanceOf(IntakeException.class)
                    .hasMessageContaining("outside your regions");
        }
        assertThat(refusals("batch " + batch)).isEqualTo(3);
        for (var regions : List.of(new int[] {0}, new int[] {NTB, JATIM}, new int[] {JATIM})) {
            signIn(regions);
            assertThat(intake.batch(batch).orElseThrow().contents()).isNotNull();
        }
        int reverting = intake.revert(batch, "uji", "dikirim dua kali");
        signIn(NTB);
        assertThat(intake.batch(reverting).orElseThrow().contents()).isNull();
    }

    @Test
    void aMinisterIsNotToldHowManyRowsABatchHolds() throws IOException {
        int batch = post(stage(file(FileKind.TRAINING, TRAINING.formatted("SC-9", 10, "35.78"))));
        HiddenBelow.hide(context, 5);
        ViewTestExtension.signIn(context, UserRole.MINISTER, "id", 0);
        assertThat(intake.batch(batch).orElseThrow().contents()).isNull();
        assertThat(intake.batches(0, 100)).allMatch(one -> one.contents() == null);
        signIn(0);
        assertThat(intake.batch(batch).orElseThrow().contents()).isNotNull();
        HiddenBelow.hide(context, 1);
        intake.revert(batch, "uji", "dikirim dua kali");
    }

    @Test
    void whoHasNoRegionsIsRefusedAndNotToldZero() throws IOException {
        signIn();
        var file = file(FileKind.TRAINING, TRAINING.formatted("SC-7", 7, "35.78"));
        assertThatThrownBy(() -> stage(file))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("has no regions yet");
        assertThat(intake.waiting()).isEmpty();
    }

    @Test
    void aRowWhoseKeyOthersTookMeanwhileIsNotPosted() throws IOException {
        signIn(JATIM);
        var waiting = stage(file(FileKind.TRAINING, TRAINING.formatted("SC-8", 8, "35.78")));
        signIn(0);
        int taken = post(stage(file(FileKind.TRAINING, TRAINING.formatted("SC-8", 9, "52.03"))));
        signIn(JATIM);
        assertThat(intake.post(waiting.upload(), "uji", false)).isInstanceOf(PostResult.PreviewChanged.class);
        assertThat(intake.reassignments(waiting.upload(), 10))
                .as("people of other regions")
                .isEmpty();
        assertThatThrownBy(() -> intake.post(waiting.upload(), "uji", false))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("rows outside your regions");
        intake.discard(waiting.upload());
        signIn(0);
        intake.revert(taken, "uji", "dikirim dua kali");
    }

    private void signIn(int... regions) {
        ViewTestExtension.signIn(context, UserRole.STAFF, "id", regions);
    }

    private Preview stage(Path file) {
        return intake.stage(file, "lingkup.csv", "uji", false, ProgressListener.NONE);
    }

    private int post(Preview preview) {
        return ((PostResult.Posted) intake.post(preview.upload(), "uji", true)).batch();
    }

    private Path file(FileKind kind, String... rows) throws IOException {
        var header = String.join(",", kind.columns());
        return Files.writeString(
                directory.resolve("lingkup.csv"),
                Arrays.stream(rows).collect(Collectors.joining("\n", header + "\n", "\n")));
    }

    private List<String> reasons(Preview preview) {
        return intake.rejections(preview.upload(), 0, 100).stream()
                .map(rejection ->
                        rejection.column() + " " + rejection.problem().key().replace("intake.reason.", ""))
                .toList();
    }

    private int refusals(String what) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = 'NOT_PERMITTED' AND subject = :what")
                .param("what", what)
                .query(Integer.class)
                .single();
    }
}
