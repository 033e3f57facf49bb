package id.sinergi.intake.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.journey.Reassignment;
import id.sinergi.row.FileKind;
import id.sinergi.security.UserRole;
import id.sinergi.sender.Sender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
@ViewTest(role = UserRole.STAFF)
@Tag("undated")
class SenderViewTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("UPDATE upload SET status = 'DISCARDED' WHERE status = 'STAGED'")
                .update();
    }

    @Test
    void aCentreThatNumbersFromOneIsAddedWithItsFirstFileAndItsRowsReplaceNobody() {
        send("kementerian.csv", rows("SV-A", 3, 0));
        eventually(() -> assertThat(counts()).containsExactly("3", "3", "0", "0", "0"));
        _click(button("Posting"));
        seePosted();

        _click(button("Pengirim baru…"));
        _click(button("Tambahkan"));
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Nama pengirim harus 2 sampai 80 karakter.");
        _setValue(_get(TextField.class), "BDI Uji Layar");
        _click(button("Tambahkan"));
        _assertNone(Dialog.class);
        send("balai.csv", rows("SV-A", 3, 100));

        eventually(() -> assertThat(counts()).containsExactly("3", "3", "0", "0", "0"));
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText).toList())
                .anySatisfy(line -> assertThat(line).contains("Pelatihan").contains("BDI Uji Layar"));
        _click(button("Posting"));
        seePosted();
        assertThat(people("SV-A-")).isEqualTo(6);
    }

    @Test
    void rowsThatGetAnotherPersonAreShownOldAndNewAndWaitForAReason() {
        send("lama.csv", rows("SV-B", 2, 0));
        eventually(() -> assertThat(counts()).startsWith("2", "2"));
        _click(button("Posting"));
        seePosted();

        send("lain.csv", rows("SV-B", 2, 100));
        eventually(() -> assertThat(counts()).containsExactly("2", "0", "2", "0", "0", "2"));
        assertThat(button("Posting").isEnabled()).isFalse();
        assertThat(shown().getFirst().subList(0, 2)).containsExactly("2", "SV-B-1");
        assertThat(shown().getFirst().subList(2, 4))
                .allSatisfy(side -> assertThat(side).matches("orang [0-9a-f]{8}…"));

        _setValue(_get(TextArea.class), "tertukar");
        assertThat(button("Posting").isEnabled()).as("with too short a reason").isFalse();
        _setValue(_get(TextArea.class), "Nomor peserta tertukar");
        _click(button("Posting"));
        seePosted();
        assertThat(people("SV-B-")).isEqualTo(2);
        assertThat(jdbc.sql("SELECT justification FROM batch WHERE file_name = 'lain.csv'")
                        .query(String.class)
                        .single())
                .isEqualTo("Nomor peserta tertukar");
    }

    @Test
    @ViewTest(role = UserRole.STAFF, language = "en")
    void aSenderOfTheOtherMinistryIsRefusedByItsName() {
        jdbc.sql("INSERT INTO sender (source, name) VALUES ('KP2MI', 'BP3MI Uji Layar')")
                .update();
        UI.getCurrent().navigate(UploadView.class);
        choose("BP3MI Uji Layar");
        send("salah.csv", rows("SV-C", 1, 0));
        eventually(() -> _assertOne(
                Paragraph.class,
                spec -> spec.withText("This file is of BPSDMI, and BP3MI Uji Layar is no sender of BPSDMI."
                        + " Choose another sender.")));
        _click(button("Close"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String name) {
        var senders = (Select<Sender>) _get(Select.class);
        senders.setValue(senders.getListDataView()
                .getItems()
                .filter(sender -> sender.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static void send(String name, String content) {
        if (_find(UploadView.class).isEmpty()) {
            UI.getCurrent().navigate(UploadView.class);
        }
        _upload(_get(Upload.class), name, content.getBytes(StandardCharsets.UTF_8));
    }

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

    private static List<String> counts() {
        return _find(Span.class, spec -> spec.withClasses("fact-value")).stream()
                .map(Span::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> shown() {
        var grid = (Grid<Reassignment>) _get(_get(ReassignedRows.class), Grid.class);
        return IntStream.range(0, 2)
                .mapToObj(row -> _getFormattedRow(grid, row))
                .toList();
    }

    private static String rows(String prefix, int count, int firstPerson) {
        var header = String.join(",", FileKind.TRAINING.columns());
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        "%s-%d,990102%010d,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025"
                                .formatted(prefix, i, firstPerson + i))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private int people(String prefix) {
        return jdbc.sql("""
                        SELECT count(DISTINCT person) FROM training
                        WHERE batch_out IS NULL AND source_id LIKE :prefix
                        """).param("prefix", prefix + "%").query(Integer.class).single();
    }
}
