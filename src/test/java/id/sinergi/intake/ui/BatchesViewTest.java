package id.sinergi.intake.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.Batch;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.ProgressListener;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
@ViewTest(role = UserRole.STAFF)
class BatchesViewTest {

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @SuppressWarnings("unchecked")
    void theLatestBatchStandsFirst() throws IOException {
        int batch = post("BV-1", true);
        UI.getCurrent().navigate(BatchesView.class);
        var grid = (Grid<Batch>) _get(Grid.class);
        assertThat(_size(grid)).isEqualTo(intake.batchCount());
        assertThat(_get(grid, 0)).satisfies(first -> {
            assertThat(first.number()).isEqualTo(batch);
            assertThat(Objects.requireNonNull(first.contents()).postedBy()).isEqualTo("staff-0");
            assertThat(first.demo()).isTrue();
        });
    }

    @Test
    void aLinkFromAStampShowsItsBatchWithItsMark() throws IOException {
        look(post("BV-2", true));
        _assertOne(Paragraph.class, spec -> spec.withText("Baru 1 · berubah 0 · tetap 0 · ditolak 0"));
        _assertOne(_get(BatchCard.class), Span.class, spec -> spec.withText("Data contoh"));
    }

    @Test
    void aBatchIsTakenBackOnlyAfterAYes() throws IOException {
        int batch = post("BV-3", false);
        look(batch);
        _click(_get(Button.class, spec -> spec.withText("Batalkan")));
        _fireCancel(_get(ConfirmDialog.class));
        assertThat(trainings("BV-3")).isEqualTo(1);

        _click(_get(Button.class, spec -> spec.withText("Batalkan")));
        var dialog = _get(ConfirmDialog.class);
        _get(dialog, TextArea.class).setValue("salah   ");
        assertThat(_get(dialog, Button.class, spec -> spec.withText("Batalkan")).isEnabled())
                .as("without a reason")
                .isFalse();
        _get(dialog, TextArea.class).setValue("dikirim dua kali");
        _click(_get(dialog, Button.class, spec -> spec.withText("Batalkan")));
        assertThat(trainings("BV-3")).isZero();
        _assertOne(_get(BatchCard.class), Paragraph.class, spec -> spec.withText("Alasan: dikirim dua kali"));
        _assertOne(_get(BatchCard.class), RouterLink.class, spec -> spec.withText("Membatalkan batch " + batch));

        look(batch);
        _assertNone(Button.class, spec -> spec.withText("Batalkan"));
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterLooksButTakesNothingBack() {
        int latest = jdbc.sql("""
                        INSERT INTO batch (kind, file_name, sha256, demo, rows_new, rows_changed, rows_unchanged,
                            rows_rejected, posted_at, posted_by)
                        VALUES ('TARGET', 'sk.csv', '', false, 0, 0, 0, 0, now(), 'staf') RETURNING id
                        """).query(Integer.class).single();
        look(latest);
        _assertOne(H2.class, spec -> spec.withText("Batch " + latest));
        _assertNone(Button.class, spec -> spec.withText("Batalkan"));
    }

    @Test
    @ViewTest(role = UserRole.ADMINISTRATOR)
    @SuppressWarnings("unchecked")
    void anAdministratorMovesTheDayUntilWhichPeopleAreKept() throws IOException {
        int batch = post("BV-4", false);
        look(batch);
        _click(_get(Button.class, spec -> spec.withText("Pindahkan tanggal ini")));
        _get(DatePicker.class).setValue(LocalDate.of(2040, 1, 31));
        _click(_get(Button.class, spec -> spec.withText("Pindahkan")));
        _assertOne(Paragraph.class, spec -> spec.withText("Tulis alasannya, 10 sampai 120 karakter."));
        _get(TextArea.class).setValue("Diperiksa BPK sampai 2034.");
        _click(_get(Button.class, spec -> spec.withText("Pindahkan")));

        var card = _get(BatchCard.class);
        _assertOne(
                card,
                Paragraph.class,
                spec -> spec.withText("Data orang dalam batch ini disimpan sampai 31 Januari 2040."));
        assertThat(card.getElement().getTextRecursively())
                .contains("Dipindahkan ke 31 Januari 2040 oleh ", ": Diperiksa BPK sampai 2034.");
        var grid = (Grid<Batch>) _get(Grid.class);
        assertThat(_get(grid, 0).contents().kept().until()).isEqualTo(LocalDate.of(2040, 1, 31));

        jdbc.sql("insert into retention_end values (?, '2040-02-01', 1204)")
                .param(batch)
                .update();
        look(batch);
        _assertOne(
                Paragraph.class, spec -> spec.withText("Dilepas dari identitasnya pada 1 Februari 2040, 1.204 orang"));
        assertThat(RetentionParts.shortly(intake.batch(batch).orElseThrow(), Locale.ENGLISH))
                .isEqualTo("Made nobody’s on 1 Feb 2040, 1,204 people");
    }

    @Test
    void aBatchThatIsNotThereIsSaidNotToBe() {
        look(999_999);
        _assertOne(Paragraph.class, spec -> spec.withText("Batch 999999 tidak ada."));

        UI.getCurrent().navigate(BatchesView.class, QueryParameters.of("nomor", "xyz"));
        _assertOne(Paragraph.class, spec -> spec.withText("Batch xyz tidak ada."));
    }

    private static void look(int batch) {
        UI.getCurrent().navigate(BatchesView.class, QueryParameters.of("nomor", String.valueOf(batch)));
    }

    private int post(String key, boolean demo) throws IOException {
        var file = Files.writeString(
                directory.resolve("satu.csv"),
                "id_kegiatan,id_peserta,jenis_kelamin,tahun_lahir,kode_wilayah,kode_balai,kode_sektor,kode_kbli,angkatan,"
                        + "mulai,selesai,status,kode_perjanjian\n"
                        + key
                        + ",9901010000000077,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025\n");
        var preview = intake.stage(file, "satu.csv", "staff-0", demo, ProgressListener.NONE);
        return ((Posted) intake.post(preview.upload(), "staff-0", false)).batch();
    }

    private int trainings(String key) {
        return jdbc.sql("SELECT count(*) FROM training WHERE batch_out IS NULL AND source_id = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }
}
