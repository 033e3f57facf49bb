package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.region.AgreementScope;
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

/** Staff of one agreement send, see and take back its rows alone, in the whole country as in a region. */
@PostgresTest(emptied = true)
class AgreementsOfSendersTest {

    private static final String OWN = "MOU-2025";
    private static final String OTHER = "MOU-UJI";
    private static final String TRAINING =
            "%s,99010166%08d,P,2001,35.78,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,%s";
    private static final String PLACEMENT = "%s,99010166%08d,baru,2026-04-01,JP,MAN,Tukang las,PP,%s";
    private static final int COUNTRY = 0;
    private static final int JATIM = 3500;

    @TempDir
    private Path directory;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IntakeService intake;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void postPeopleOfBoth() throws IOException {
        jdbc.sql("""
                insert into agreement (id, code, kind, name_id, name_en, short_id, short_en, parties_id, parties_en, signed_on)
                select 4, 'MOU-UJI', kind, name_id, name_en, short_id, short_en, parties_id, parties_en, signed_on
                from agreement where id = 1 on conflict do nothing
                """).update();
        signIn(AgreementScope.EVERYTHING, COUNTRY);
        var preview = stage(file(
                FileKind.TRAINING,
                TRAINING.formatted("AS-OWN", 1, OWN),
                TRAINING.formatted("AS-OTHER", 2, OTHER),
                TRAINING.formatted("AS-BOTH-1", 3, OWN),
                TRAINING.replace("2026-1,", "2026-2,").formatted("AS-BOTH-2", 3, OTHER)));
        if (preview.changesSomething()) {
            post(preview);
        }
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void rowsOfOtherAgreementsAndOfTheirKeysAreRejectedOneByOne() throws IOException {
        for (int regions : List.of(COUNTRY, JATIM)) {
            signIn(AgreementScope.of(OWN), regions);
            var preview = stage(file(
                    FileKind.TRAINING,
                    TRAINING.formatted("AS-1", 11, OWN),
                    TRAINING.formatted("AS-2", 12, OTHER),
                    TRAINING.formatted("AS-OTHER", 2, OWN)));
            assertThat(preview.added()).isEqualTo(1);
            assertThat(preview.changed()).isZero();
            assertThat(reasons(preview))
                    .containsExactlyInAnyOrder("3 kode_perjanjian scope.AGREEMENT", "4 id_kegiatan scope.KEY");
            assertThat(intake.rejections(preview.upload(), 0, 9))
                    .filteredOn(rejection -> rejection.row() == 3)
                    .allMatch(rejection ->
                            rejection.problem().text(Locale.ENGLISH).contains("not of your agreements"));
            intake.discard(preview.upload());
        }
    }

    @Test
    void aPlacementThatNamesNoAgreementIsSentByWhoSeesAllThatItMayBeOf() throws IOException {
        var placements = file(
                FileKind.PLACEMENT,
                PLACEMENT.formatted("AS-1", 1, ""),
                PLACEMENT.formatted("AS-2", 2, ""),
                PLACEMENT.formatted("AS-3", 3, ""),
                PLACEMENT.formatted("AS-4", 3, OWN));
        for (int regions : List.of(COUNTRY, JATIM)) {
            signIn(AgreementScope.of(OWN), regions);
            var preview = stage(placements);
            assertThat(preview.added()).isEqualTo(2);
            assertThat(reasons(preview))
                    .containsExactly("3 kode_perjanjian scope.AGREEMENT", "4 kode_perjanjian scope.AGREEMENT");
            intake.discard(preview.upload());
        }
        signIn(AgreementScope.of(OWN, OTHER), COUNTRY);
        var preview = stage(placements);
        assertThat(preview.rejected()).isZero();
        intake.discard(preview.upload());
    }

    @Test
    void targetsOfOtherAgreementsAreRejected() throws IOException {
        signIn(AgreementScope.of(OTHER), COUNTRY);
        var preview = stage(file(
                FileKind.TARGET,
                OWN + ",DILATIH,2029,1,35,10,SK,2026-01-01,",
                OTHER + ",DILATIH,2029,1,35,10,SK,2026-01-01,"));
        assertThat(preview.added()).isEqualTo(1);
        assertThat(reasons(preview)).containsExactly("2 kode_perjanjian scope.AGREEMENT");
        intake.discard(preview.upload());
    }

    @Test
    void uploadsAndBatchesAreOfThoseWhoSeeAllAgreementsOfTheirSender() throws IOException {
        signIn(AgreementScope.of(OWN, OTHER), COUNTRY);
        int batch = post(stage(file(FileKind.TRAINING, TRAINING.formatted("AS-5", 15, OWN))));
        int upload = stage(file(FileKind.TRAINING, TRAINING.formatted("AS-6", 16, OWN)))
                .upload();

        signIn(AgreementScope.of(OWN), COUNTRY);
        assertThat(intake.batch(batch).orElseThrow().contents()).isNull();
        assertThat(intake.preview(upload)).isEmpty();
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> intake.revert(batch, "uji", "dikirim dua kali"),
                () -> intake.post(upload, "uji", true),
                () -> intake.rejections(upload, 0, 10),
                () -> intake.discard(upload))) {
            assertThatThrownBy(attempt).isInstanceOf(IntakeException.class);
        }

        signIn(AgreementScope.EVERYTHING, COUNTRY);
        assertThat(intake.batch(batch).orElseThrow().contents()).isNotNull();
        intake.discard(upload);
        int reverting = intake.revert(batch, "uji", "dikirim dua kali");
        signIn(AgreementScope.of(OTHER), COUNTRY);
        assertThat(intake.batch(reverting).orElseThrow().contents()).isNull();
    }

    @Test
    void whoHasNoAgreementsIsRefusedAndNotToldZero() throws IOException {
        signIn(AgreementScope.NOTHING, COUNTRY);
        var file = file(FileKind.TRAINING, TRAINING.formatted("AS-7", 17, OWN));
        assertThatThrownBy(() -> stage(file))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("has no agreements yet");
        assertThat(intake.waiting()).isEmpty();
    }

    private void signIn(AgreementScope agreements, int regions) {
        ViewTestExtension.signIn(context, UserRole.STAFF, "id", agreements, regions);
    }

    private Preview stage(Path file) {
        return intake.stage(file, "perjanjian.csv", "uji", false, ProgressListener.NONE);
    }

    private int post(Preview preview) {
        return ((PostResult.Posted) intake.post(preview.upload(), "uji", true)).batch();
    }

    private Path file(FileKind kind, String... rows) throws IOException {
        var header = String.join(",", kind.columns());
        return Files.writeString(
                directory.resolve("perjanjian.csv"),
                Arrays.stream(rows).collect(Collectors.joining("\n", header + "\n", "\n")));
    }

    private List<String> reasons(Preview preview) {
        return intake.rejections(preview.upload(), 0, 100).stream()
                .map(rejection -> rejection.row() + " " + rejection.column() + " "
                        + rejection.problem().key().replace("intake.reason.", ""))
                .toList();
    }
}
