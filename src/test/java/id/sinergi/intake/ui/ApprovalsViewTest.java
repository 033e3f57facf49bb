package id.sinergi.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.ViewTest;
import id.sinergi.ViewTestExtension;
import id.sinergi.approval.Submission;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.ProgressListener;
import id.sinergi.row.FileKind;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest(emptied = true, properties = "sinergi.approval.required=true")
@ViewTest(role = UserRole.STAFF)
@Tag("undated")
class ApprovalsViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path directory;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from submission where outcome is null").update();
    }

    @Test
    void aManagerReadsWhatWouldMoveAndAgreesAndEveryPageSaysHowManyWait() throws IOException {
        int upload = submit("setuju.csv", "AV-A");
        openAs(UserRole.MANAGER, "tentang");
        assertThat(waitingNumber()).isEqualTo("1");
        openAs(UserRole.MANAGER, "persetujuan", upload);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            _assertOne(
                    Paragraph.class,
                    spec -> spec.withPredicate(text -> text.getText().startsWith("Bulan yang berubah")));
        });
        _click(button("Setujui dan hitung"));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            _assertOne(
                    Paragraph.class,
                    spec -> spec.withPredicate(text -> text.getText().contains("Tulis alasan Anda")));
        });
        _setValue(_get(TextArea.class), "Sudah dicocokkan dengan balai.");
        _click(button("Setujui dan hitung"));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            _assertNone(SubmissionCard.class);
        });
        assertThat(approvals.waiting()).isEmpty();
        assertThat(_find(Span.class, spec -> spec.withClasses("app-count"))).isEmpty();
        assertThat(jdbc.sql("select count(*) from training where batch_out is null and source_id like 'AV-A%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoSubmittedItIsToldWhatItWaitsForAndWhyItCameBack() throws IOException {
        int upload = submit("kembali.csv", "AV-B");
        UI.getCurrent().navigate(UploadView.class, QueryParameters.of("unggahan", String.valueOf(upload)));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Menunggu persetujuan seorang manajer lain. Belum ada angka yang berubah."));
        _assertNone(PreviewCard.class);
        openAs(UserRole.MANAGER, "persetujuan", upload);
        _setValue(_get(TextArea.class), "Angkatan kedua belum lengkap.");
        _click(button("Kembalikan"));

        openAs(UserRole.STAFF, "impor?unggahan=" + upload);
        _assertOne(
                Paragraph.class, spec -> spec.withText("Dikembalikan oleh manager-0: Angkatan kedua belum lengkap."));
        assertThat(_get(PreviewCard.class).getChildren()).isNotEmpty();
        _assertOne(Button.class, spec -> spec.withText("Ajukan untuk disetujui"));
    }

    private int submit(String name, String prefix) throws IOException {
        var row = "%s-%d,990102%010d,P,2001,35.78,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025\n";
        int number = Math.abs(prefix.hashCode()) % 100_000;
        var file = Files.writeString(
                directory.resolve(name),
                String.join(",", FileKind.TRAINING.columns()) + "\n" + row.formatted(prefix, 1, number)
                        + row.formatted(prefix, 2, number + 1));
        int upload =
                intake.stage(file, name, "staff-0", true, ProgressListener.NONE).upload();
        intake.post(upload, "staff-0", false);
        return upload;
    }

    private void openAs(UserRole role, String page, int upload) {
        int number = approvals.ofUpload(upload).map(Submission::number).orElseThrow();
        openAs(role, page + "?pengajuan=" + number);
    }

    private void openAs(UserRole role, String address) {
        MockVaadin.tearDown();
        ViewTestExtension.open(context, ViewTestExtension.signIn(context, role, "id", 0));
        UI.getCurrent()
                .navigate(
                        address.replaceFirst("\\?.*", ""),
                        QueryParameters.fromString(address.replaceFirst("[^?]*\\??", "")));
    }

    private static String waitingNumber() {
        return _find(Span.class, spec -> spec.withClasses("app-count"))
                .getFirst()
                .getText();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
