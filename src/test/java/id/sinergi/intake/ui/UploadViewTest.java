package id.sinergi.intake.ui;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.intake.IntakeJob;
import id.sinergi.intake.IntakeJobs;
import id.sinergi.intake.JobState;
import id.sinergi.intake.JobState.Read;
import id.sinergi.reading.MemoryDialog;
import id.sinergi.reading.Question;
import id.sinergi.reading.QuestionCard;
import id.sinergi.row.FileKind;
import id.sinergi.security.UserRole;
import id.sinergi.source.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
@ViewTest(role = UserRole.STAFF)
class UploadViewTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IntakeJobs jobs;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("UPDATE upload SET status = 'DISCARDED' WHERE status = 'STAGED'")
                .update();
    }

    @Test
    void aFileIsPreviewedAndThenPosted() {
        send("baik.csv", rows("UV-A", 3));
        eventually(() -> assertThat(counts()).containsExactly("3", "3", "0", "0", "0"));

        _click(button("Posting"));
        seePosted();

        assertThat(current("UV-A-")).isEqualTo(3);
        assertThat(postedBy("baik.csv")).isEqualTo("staff-0");
        _assertNone(PreviewCard.class);
    }

    @Test
    void oneBadRowInAHundredKeepsTheOthersBackUntilTheyAreAccepted() {
        send("satu-salah.csv", rows("UV-B", 100).replaceFirst(",MAN,", ",SALAH,"));
        eventually(() -> assertThat(counts()).containsExactly("100", "99", "0", "0", "1"));
        assertThat(rejected())
                .containsExactly(
                        List.of(
                                "2",
                                "kode_sektor",
                                "SALAH",
                                "Sektor “SALAH” tidak ada dalam daftar sektor; administrator dapat menambahkannya di halaman Katalog."));
        assertThat(button("Posting").isEnabled()).isFalse();

        _setValue(
                _get(Checkbox.class, spec -> spec.withLabel("Posting baris yang sah tanpa 1 baris yang ditolak")),
                true);
        _click(button("Posting"));
        seePosted();

        assertThat(current("UV-B-")).isEqualTo(99);
    }

    @Test
    @ViewTest(role = UserRole.STAFF, language = "en")
    void rejectedRowsAreToldAndDownloadedInTheViewersLanguageWithoutPersonNumbers() {
        send(
                "nik.csv",
                rows("UV-C", 2).replace("9901010000000001", "\"9,90101E+15\"").replace("UV-C-2", "9901010000000002"));
        eventually(() -> assertThat(rejected()).isNotEmpty());
        var file = new String(
                _download(_get(Anchor.class, spec -> spec.withText("Download the rejected rows (CSV)"))),
                StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\uFEFFRow;Column;Value;Reason")
                .contains("2;id_peserta;••••;")
                .contains("3;id_kegiatan;••••;The person number may stand in the column id_peserta only.");
        assertThat(file + rejected() + kept("nik.csv"))
                .doesNotContain("9,90101", "9901010000000001", "9901010000000002");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInOneSentence() {
        send("salah.csv", "nama,alamat\nSiti,Bandung\n");
        eventually(() -> _assertOne(
                Paragraph.class, spec -> spec.withText("Jenis berkas tidak dikenali dari kolomnya: nama, alamat")));
        _assertNone(PreviewCard.class);
        _click(button("Tutup"));
        _assertNone(JobCard.class);
    }

    @Test
    void aHandfulOfRejectedRowsIsMendedOnTheScreenAndSentAgain() {
        send("layar.csv", rows("UV-J", 3).replaceFirst(",2001,", ",tua,").replaceFirst("(UV-J-2.*),MAN,", "$1,SALAH,"));
        eventually(() -> assertThat(counts()).containsExactly("3", "1", "0", "0", "2"));
        var group = "1 × tahun_lahir: ";
        _click(_find(Button.class, spec -> spec.withText("Perbaiki di sini")).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(group))
                .findAny()
                .orElseThrow());
        var cell = _get(_get(RepairPart.class), TextField.class);
        assertThat(cell.getLabel()).isEqualTo("Baris 2: tahun_lahir");
        assertThat(cell.getValue()).isEqualTo("tua");
        _setValue(cell, "2001");

        _click(_get(_get(RepairPart.class), Button.class, spec -> spec.withText("Kirim lagi")));

        eventually(() -> assertThat(counts()).containsExactly("1", "1", "0", "0", "0"));
        _click(button("Posting"));
        seePosted();
        assertThat(current("UV-J-")).isEqualTo(1);
        assertThat(waiting()).containsExactly("layar.csv");
    }

    @Test
    void whatTheServersEndInterruptedIsSaidUntilItIsClosed() {
        jdbc.sql("""
                        INSERT INTO interrupted_file (sent_by, file_name, during, found_at)
                        VALUES ('staff-0', 'putus.csv', 'READING', '2026-11-30 08:05+07'),
                               ('lain', 'rahasia.csv', 'POSTING', now())
                        """).update();
        UI.getCurrent().navigate("tentang");
        UI.getCurrent().navigate(UploadView.class);

        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Berkas putus.csv sedang dibaca ketika server berhenti (hidup lagi 30 Nov"
                        + " 2026, 08.05 WIB). Tidak ada isinya yang disimpan; kirim lagi berkas itu."));
        _assertNone(H2.class, spec -> spec.withText("rahasia.csv"));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(one -> one.getAriaLabel().orElse("").equals("Tutup – putus.csv"))));
        _assertNone(H2.class, spec -> spec.withText("putus.csv"));
        UI.getCurrent().navigate("tentang");
        UI.getCurrent().navigate(UploadView.class);
        _assertNone(H2.class, spec -> spec.withText("putus.csv"));
    }

    @Test
    void rejectedCodesOfOneFormAreReadInOneClick() {
        jdbc.sql("DELETE FROM reading_choice").update();
        send(
                "tanpa-titik.csv",
                rows("UV-N", 4)
                        .replace("52.03", "5203")
                        .replaceFirst("5203", "52-04")
                        .replaceFirst("5203", "35 78"));
        eventually(() -> _assertOne(QuestionCard.class));
        Select<Question.Option> field = _get(Select.class, spec -> spec.withPredicate(UploadViewTest::isQuestion));
        assertThat(field.getLabel()).isEqualTo("kode_wilayah: 3 kode seperti “52-04” (4 baris)");
        _setValue(field, field.getListDataView().getItems().toList().getLast());
        _click(button("Baca dengan jawaban ini"));
        eventually(() -> assertThat(counts()).containsExactly("4", "0", "0", "0", "4"));

        _click(button("Baca 35 78 sebagai 35.78: terapkan ke 4 baris"));

        eventually(() -> assertThat(counts()).containsExactly("4", "4", "0", "0", "0"));
        _click(button("Yang diingat"));
        _assertOne(
                Span.class,
                spec -> spec.withText(
                        "kode_wilayah: kode tanpa tanda atau dengan tanda lain dibaca sebagai kode itu, misalnya 5203 sebagai 52.03."));
        _get(MemoryDialog.class).close();
    }

    @Test
    void whatIsRememberedOfASenderIsListedAndForgotten() {
        jdbc.sql("DELETE FROM reading_choice").update();
        send("ingat.csv", american(rows("UV-K", 2)));
        eventually(() -> _assertOne(QuestionCard.class));
        _click(button("Baca dengan jawaban ini"));
        eventually(() -> assertThat(counts()).startsWith("2", "2"));
        _click(button("Buang"));

        _click(button("Yang diingat"));
        var dialog = _get(MemoryDialog.class);
        assertThat(_find(dialog, Span.class).stream().map(Span::getText))
                .contains("Judul “nik” ialah kolom id_peserta.", "Tanggal mulai dibaca sebagai bulan, hari, tahun.")
                .anyMatch(text -> text.matches("Sejak .*, oleh staff-0\\."));
        int before = remembered();
        _click(_find(dialog, Button.class, spec -> spec.withText("Lupakan")).getFirst());
        assertThat(remembered()).isEqualTo(before - 1);
        _click(_get(dialog, Button.class, spec -> spec.withText("Lupakan semua")));
        assertThat(remembered()).isZero();
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Belum ada yang diingat: berkasnya belum pernah menimbulkan pertanyaan."));
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = 'READING_FORGOTTEN'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(before);
        dialog.close();
        send("ingat.csv", american(rows("UV-K", 2)));
        eventually(() -> _assertOne(QuestionCard.class));
        _click(button("Jangan baca berkas ini"));
    }

    private int remembered() {
        return jdbc.sql("SELECT count(*) FROM reading_choice WHERE replaced_at IS NULL")
                .query(Integer.class)
                .single();
    }

    @Test
    void severalFilesWaitInTheirOrderAndArePostedAtOnce() {
        UI.getCurrent().navigate(UploadView.class);
        send("tes.csv", certificate("UV-G"));
        send("latih.csv", rows("UV-G", 1));
        send("salah.csv", rows("UV-H", 2).replaceFirst(",MAN,", ",SALAH,"));
        eventually(() -> assertThat(waiting())
                .containsExactlyInAnyOrder("latih.csv", "salah.csv", "tes.csv")
                .endsWith("tes.csv"));
        _assertNone(PreviewCard.class);
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("1 di antaranya perlu dilihat dulu: buka, putuskan, lalu posting di sana."));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Semua atau tidak sama sekali")), true);

        _click(button("Posting 2 berkas"));

        eventually(() -> _assertOne(H2.class, spec -> spec.withText("latih.csv, tes.csv")));
        eventually(() -> assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.matches("Semua sudah diposting, sebagai batch \\d+, \\d+\\.")));
        assertThat(waiting()).containsExactly("salah.csv");
        assertThat(current("UV-G-")).isEqualTo(1);
        _click(button("Tutup"));
    }

    @Test
    void whoLooksAtAnotherPageIsToldThatAFileWasRead() {
        send("kabar.csv", rows("UV-I", 2));
        UI.getCurrent().navigate("tentang");
        eventually(() -> assertThat(_find(Notification.class).stream()
                        .flatMap(notice -> _find(notice, Span.class).stream())
                        .map(Span::getText))
                .containsExactly("kabar.csv sudah dibaca dan menunggu diposting."));
        _click(_get(_get(Notification.class), Button.class));
        UI.getCurrent().navigate(UploadView.class);
        eventually(() -> assertThat(counts()).startsWith("2", "2"));
    }

    @Test
    void aFileThatWasReadWhileItsUserWentToAnotherPageIsStillThereToBeSeen() {
        send("lewat.csv", rows("UV-L", 2));
        UI.getCurrent().navigate("tentang");
        await().pollInSameThread().until(() -> job("lewat.csv").state() instanceof Read);
        var seen = new ArrayList<JobState>();
        var card = new JobCard(job("lewat.csv"), jobs, seen::add, resent -> {});
        UI.getCurrent().add(card);
        UI.getCurrent().remove(card);
        MockVaadin.clientRoundtrip(false);

        assertThat(seen).isEmpty();
        jobs.forget(job("lewat.csv"));
    }

    private IntakeJob job(String fileName) {
        return jobs.of("staff-0").stream()
                .filter(job -> job.fileName().equals(fileName))
                .findAny()
                .orElseThrow();
    }

    @Test
    void aFileWithOtherHeadingsIsConfirmedOnceAndItsSendersNextOneIsNotAsked() {
        jdbc.sql("DELETE FROM reading_choice").update();
        send("tanya.csv", american(rows("UV-Q", 2)));
        eventually(() -> _assertOne(QuestionCard.class));
        assertThat(_find(Select.class, spec -> spec.withPredicate(field -> field.isEmpty() && isQuestion(field))))
                .isEmpty();
        assertThat(_getFormattedRow(_get(_get(QuestionCard.class), Grid.class), 0))
                .contains("••••", "P", "2026-01-05", "2026-02-25");

        _click(button("Baca dengan jawaban ini"));
        eventually(() -> assertThat(counts()).containsExactly("2", "2", "0", "0", "0"));
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains("Kolom yang ditemukan di bawah judul lain: jk → jenis_kelamin, nik → id_peserta.");
        _click(button("Posting"));
        seePosted();

        send("bulan-depan.csv", american(rows("UV-R", 2)));
        eventually(() -> assertThat(counts()).containsExactly("2", "2", "0", "0", "0"));
        assertThat(started("UV-Q-")).containsOnly("2026-01-05");
    }

    @Test
    void aFileThatIsAskedAboutCanBeLeftAndFoundAgainOrNotRead() {
        jdbc.sql("DELETE FROM reading_choice").update();
        send("tanya-lagi.csv", american(rows("UV-S", 1)));
        eventually(() -> _assertOne(QuestionCard.class));
        UI.getCurrent().navigate("tentang");
        UI.getCurrent().navigate(UploadView.class);
        eventually(() -> _assertOne(QuestionCard.class));

        _click(button("Jangan baca berkas ini"));
        _assertNone(QuestionCard.class);
        assertThat(jdbc.sql("SELECT count(*) FROM upload WHERE file_name = 'tanya-lagi.csv'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Headings of others, and dates with the month first. */
    private static String american(String rows) {
        return rows.replace("id_peserta", "NIK")
                .replace("jenis_kelamin", "JK")
                .replace("2026-02-05", "2026-02-25")
                .replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$2/$3/$1");
    }

    private static boolean isQuestion(Select<?> field) {
        return field.getParent()
                .filter(parent -> parent.hasClassName("questions"))
                .isPresent();
    }

    private List<String> started(String prefix) {
        return SystemRows.call(() -> jdbc.sql("SELECT started_on::text FROM training WHERE source_id LIKE ?")
                .param(prefix + "%")
                .query(String.class)
                .list());
    }

    @Test
    void leavingThePageLosesNeitherTheUploadNorABadEnd() {
        send("pergi.csv", rows("UV-D", 2));
        send("buruk.csv", "a,b\n1,2\n");
        UI.getCurrent().navigate("tentang");
        eventually(() -> {
            UI.getCurrent().navigate("tentang");
            UI.getCurrent().navigate(UploadView.class);
            MockVaadin.clientRoundtrip(false);
            _assertOne(H2.class, spec -> spec.withText("buruk.csv"));
            _assertOne(Span.class, spec -> spec.withText("pergi.csv"));
        });
        _click(button("Buka"));
        assertThat(counts()).startsWith("2", "2");
        _click(button("Buang"));
        _assertNone(PreviewCard.class);
        _assertNone(Span.class, spec -> spec.withText("pergi.csv"));
        _click(button("Tutup"));
    }

    @Test
    void whatLooksWrongIsSaidWithItsCountAndWaitsForAYes() {
        send("ragu.csv", rows("UV-F", 3).replaceAll("990101000000000[123]", "9901014507990061"));
        eventually(() -> assertThat(counts()).startsWith("3", "3"));
        _assertOne(
                ListItem.class,
                spec -> spec.withText("3 baris angkatan 2026-1 (mulai 2026-01-05) memakai satu nomor peserta yang sama."
                        + " Orang-orang itu akan terhitung sebagai satu."));
        assertThat(button("Posting").isEnabled()).isFalse();

        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withLabel("Sudah diperiksa: yang tampak keliru di atas memang benar")),
                true);
        _click(button("Posting"));
        seePosted();

        assertThat(current("UV-F-")).isEqualTo(3);
    }

    @Test
    void theSameFileTwiceHasNothingToPost() {
        send("ganda.csv", rows("UV-E", 2));
        eventually(() -> assertThat(counts()).startsWith("2", "2"));
        _click(button("Posting"));
        seePosted();
        send("ganda.csv", rows("UV-E", 2));
        eventually(() -> assertThat(counts()).containsExactly("2", "0", "0", "2", "0"));
        assertThat(button("Posting").isEnabled()).isFalse();
        _click(button("Buang"));
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void onlyWhoHandlesDataMayImport() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(UploadView.class))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private static void send(String name, String content) {
        if (_find(UploadView.class).isEmpty()) {
            UI.getCurrent().navigate(UploadView.class);
        }
        _upload(_get(Upload.class), name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Until the work in the background has come to the screen. */
    private static void eventually(ThrowingRunnable expectation) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            expectation.run();
        });
    }

    private static void seePosted() {
        eventually(() -> _assertOne(RouterLink.class, spec -> spec.withText("Lihat batch")));
        _click(button("Tutup"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> waiting() {
        return _find(_get(WaitingCard.class), Span.class, spec -> spec.withClasses("strong")).stream()
                .map(Span::getText)
                .toList();
    }

    private static String certificate(String prefix) {
        return String.join(",", FileKind.CERTIFICATION.columns())
                + "\n%s-9,9901010000000001,2026-02-20,K,LSP A,Las,,,,MOU-2025\n".formatted(prefix);
    }

    private static List<String> counts() {
        return _find(Span.class, spec -> spec.withClasses("fact-value")).stream()
                .map(Span::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> rejected() {
        return _find(Grid.class).stream()
                .filter(grid -> grid.findAncestor(EffectPart.class) == null)
                .map(grid -> (Grid<Rejection>) grid)
                .flatMap(grid -> IntStream.range(0, _size(grid)).mapToObj(row -> _getFormattedRow(grid, row)))
                .toList();
    }

    private static String rows(String prefix, int count) {
        var header = String.join(",", FileKind.TRAINING.columns());
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        "%s-%d,990101%010d,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025"
                                .formatted(prefix, i, i))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private int current(String prefix) {
        return jdbc.sql("SELECT count(*) FROM training WHERE batch_out IS NULL AND source_id LIKE :prefix")
                .param("prefix", prefix + "%")
                .query(Integer.class)
                .single();
    }

    private String postedBy(String file) {
        return jdbc.sql("SELECT posted_by FROM batch WHERE file_name = :file")
                .param("file", file)
                .query(String.class)
                .single();
    }

    private String kept(String file) {
        return jdbc.sql("""
                        SELECT string_agg(r::text, ' ') || coalesce((SELECT string_agg(t::text, ' ') FROM staged_training t
                            WHERE t.upload IN (SELECT id FROM upload WHERE file_name = :file)), '')
                        FROM rejection r JOIN upload u ON u.id = r.upload WHERE u.file_name = :file
                        """).param("file", file).query(String.class).single();
    }
}
