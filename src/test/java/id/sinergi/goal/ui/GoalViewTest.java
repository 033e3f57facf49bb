package id.sinergi.goal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.intake.ProgressListener;
import id.sinergi.row.FileKind;
import id.sinergi.security.SystemIdentity;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of targets on real figures: 2025 has three national ones, and the seven centres' of 2023 add up. */
@PostgresTest(ownDatabase = true)
@ViewTest(role = UserRole.ADMINISTRATOR)
class GoalViewTest {

    private static final String HEADER =
            "kode_perjanjian,indikator,tahun,triwulan,kode_wilayah,nilai,dokumen,tanggal_dokumen\n";

    /** The regencies of the seven centres and their targets of 2023. */
    private static final Map<String, Integer> CENTRES = Map.of(
            "12.71", 3_250, "13.71", 3_000, "31.75", 4_500, "34.71", 4_500, "35.78", 4_650, "51.71", 2_000, "73.71",
            4_150);

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void postRealFigures() throws IOException {
        if (jdbc.sql("select count(*) from batch").query(Integer.class).single() == 0) {
            for (var file : List.of("statistik-penempatan-nasional.csv", "target-penempatan-nasional.csv")) {
                post(file, new ClassPathResource("published/" + file).getContentAsString(StandardCharsets.UTF_8));
            }
            post(
                    "rinci.csv",
                    HEADER + "MOU-2025,DILATIH,2023,,,26050,Rencana,2023-01-02\n"
                            + CENTRES.entrySet().stream()
                                    .map(centre -> "MOU-2025,DILATIH,2023,,%s,%d,Rencana,2023-01-02\n"
                                            .formatted(centre.getKey(), centre.getValue()))
                                    .collect(Collectors.joining()));
            post("pelatihan.csv", trainings(7_297));
        }
    }

    @Test
    void theTargetsOfOneYearStandSideBySideAndTheOneInForceIsMarked() {
        open(2025, "ID");

        assertThat(page())
                .contains("Target yang berlaku untuk Indonesia, 2025: 259.144.")
                .contains("Target resmi: jakarta365.net, 15 Des 2025", "286.422", "110,53% dari target")
                .contains("Target yang diumumkan: surabayapagi.com, 31 Des 2024", "425.000", "67,39% dari target")
                .contains("300.000")
                .containsOnlyOnce("dokumen bertanggal terakhir");
    }

    @Test
    void theSevenCentresAddUpAndTheSharesOfARunningYearAreTwo() {
        open(2023, "ID");

        assertThat(page())
                .contains("7 dari 38 provinsi bersama-sama mendapat 26.050: terbagi habis.")
                .contains("7.297 (Jan–Apr 2023)")
                .contains("28,01% dari target seluruhnya")
                .contains("84,03% dari rencana Jan–Apr 2023");
    }

    @Test
    void anAdministratorPutsAnotherDocumentInForceAndBackAndTheHistoryTellsIt() {
        open(2025, "ID");
        _click(button("Jadikan berlaku: Target yang diumumkan: surabayapagi.com, 31 Des 2024"));
        _click(inDialog("Jadikan berlaku"));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Sebutkan alasannya");
        _setValue(_get(TextArea.class), "diminta rapat pimpinan");
        _click(inDialog("Jadikan berlaku"));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(page()).contains("Target yang berlaku untuk Indonesia, 2025: 425.000.");
        _click(button("Riwayat: Penempatan nasional"));
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Dijadikan berlaku: Target yang diumumkan", "diminta rapat pimpinan", "administrator-0")
                .contains("Setahun: 259.144");
        _get(Dialog.class).close();

        _click(button("Kembali ke aturan tanggal: Penempatan nasional"));
        _setValue(_get(TextArea.class), "keputusan ditarik lagi");
        _click(inDialog("Kembali ke aturan tanggal"));
        assertThat(page()).contains("Target yang berlaku untuk Indonesia, 2025: 259.144.");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 1271)
    void aManagerOfOneRegionSeesItsTargetAloneAndIsRefusedTheOthers() {
        UI.getCurrent().navigate("target", QueryParameters.of("tahun", "2023"));
        assertThat(page())
                .contains("Target yang berlaku untuk Kota Medan, 2023: 3.250.")
                .doesNotContain("26.050");

        open(2023, "ID");
        assertThat(page()).doesNotContain("26.050").contains("hanya melihat sebagian", "Kota Medan");
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterReadsAndChoosesNothing() {
        open(2025, "ID");

        assertThat(page()).contains("259.144");
        assertThat(_find(Button.class)).noneMatch(button -> button.getText().equals("Jadikan berlaku"));
    }

    @Test
    void aYearWithoutATargetSaysSo() {
        open(2024, "ID");

        assertThat(page()).contains("Belum ada target", "bukan 0%, bukan 100%");
    }

    private static Button button(String name) {
        return _find(Button.class).stream()
                .filter(button -> name.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }

    private static void open(int year, String region) {
        UI.getCurrent()
                .navigate("target", QueryParameters.simple(Map.of("tahun", String.valueOf(year), "wilayah", region)));
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    /** People trained in the centres' regencies, some in each month to April. */
    private static String trainings(int people) {
        var regencies = CENTRES.keySet().stream().sorted().toList();
        return IntStream.range(0, people)
                .mapToObj(i -> "GV-%d,99370000%08d,P,1999,%s,579344,MAN,,Uji,2023-0%d-01,2023-0%d-20,selesai,MOU-2025"
                        .formatted(i, i, regencies.get(i % regencies.size()), 1 + i % 4, 1 + i % 4))
                .collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n"));
    }

    private void post(String name, String text) throws IOException {
        var file = Files.writeString(directory.resolve(name), text);
        SystemIdentity.call(() -> {
            var preview = intake.stage(file, name, "uji", false, ProgressListener.NONE);
            assertThat(intake.rejections(preview.upload(), 0, 1)).as(name).isEmpty();
            return assertThat(intake.post(preview.upload(), "uji", new Consent(true, true, "Uji target")))
                    .isInstanceOf(PostResult.Posted.class);
        });
    }
}
