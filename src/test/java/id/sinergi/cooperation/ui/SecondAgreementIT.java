package id.sinergi.cooperation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.sinergi.browser.Site;
import id.sinergi.database.PostgresTest;
import id.sinergi.row.FileKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A second agreement with indicators of its own, from the first form to figures on every way out, by nothing but a
 * browser and a client of the API; the server that answers in the end is the one that was asked in the beginning.
 */
@PostgresTest(ownDatabase = true, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sinergi.demo=true")
class SecondAgreementIT {

    private static final String SLICE = "perjanjian=MOU-ESDM&periode=2026-01..2026-03";
    private static final int WOMEN = 24;
    private static final int MEN = 16;
    private static final int BOTH = 10;
    private static final int JAPAN = 18;
    private static final int KOREA = 12;

    @LocalServerPort
    private int port;

    private Site site;
    private Page page;

    @BeforeEach
    void visit() {
        site = new Site(port);
    }

    @AfterEach
    void leave() {
        site.close();
    }

    @Test
    void aSecondAgreementIsSetUpFilledAndAnsweredWithoutARestart() throws Exception {
        page = site.signedIn("admin", "indikator");
        define("KE_JEPANG", "Ditempatkan di Jepang", () -> {
            select("Yang dihitung", "orang ditempatkan");
            combine("Negara tujuan", "Jepang");
        });
        define("PEREMPUAN", "Perempuan yang dilatih", () -> select("Jenis kelamin", "Perempuan"));
        agree();
        var token = token();

        page = site.signedIn("staf", "impor");
        post(1, "pelatihan-esdm.csv", trainings());
        post(2, "penempatan-esdm.csv", placements());
        post(3, "target-esdm.csv", targets());

        overview();
        drill();
        compare();
        briefing();
        api(token);
    }

    private void define(String code, String name, Runnable formula) {
        button("Tambah indikator").click();
        field("Kode").fill(code);
        formula.run();
        for (var label : new String[] {
            "Nama", "Nama pendek", "Konsep", "Definisi", "Klasifikasi", "Ukuran", "Satuan", "Dasar rujukan", "Catatan"
        }) {
            for (var language : new String[] {"Indonesia", "Inggris"}) {
                field(label + " (" + language + ")").fill(label.startsWith("Nama") ? name : "orang");
            }
        }
        button("Simpan").click();
        assertThat(page.getByText("Indikator " + code + " disimpan dan sudah berlaku"))
                .isVisible();
    }

    private void agree() {
        page.navigate(site.address("perjanjian"));
        button("Tambah perjanjian").click();
        field("Kode").fill("MOU-ESDM");
        field("Ditandatangani").fill("8/1/2026");
        field("Ditandatangani").press("Enter");
        page.locator("vaadin-dialog-overlay vaadin-text-area textarea, vaadin-dialog vaadin-text-area textarea")
                .all()
                .forEach(text -> text.fill("Pelatihan tenaga energi"));
        for (var language : new String[] {"Indonesia", "Inggris"}) {
            field("Nama pendek (" + language + ")").fill("MoU ESDM");
        }
        select("Kotak utama 1", "Orang dilatih");
        select("Kotak utama 2", "Ditempatkan di Jepang");
        select("Kotak utama 3", "Perempuan yang dilatih");
        button("Simpan").click();
        assertThat(page.getByText("MoU ESDM (MOU-ESDM)").first()).isVisible();
    }

    private String token() {
        page.navigate(site.address("klien-api"));
        button("Klien baru").click();
        field("Nama klien").fill("esdm");
        page.locator("vaadin-multi-select-combo-box input").last().fill("Indonesia");
        page.locator("vaadin-multi-select-combo-box-item:has-text('Indonesia')")
                .first()
                .click();
        page.keyboard().press("Escape");
        button("Buat").click();
        return field("Token").inputValue();
    }

    private void post(int batch, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        button("Posting").click();
        assertThat(page.getByText(Pattern.compile("Diposting sebagai batch " + batch)))
                .isVisible();
    }

    private static String file(FileKind kind, Stream<String> rows) {
        return String.join(",", kind.columns()) + "\n" + rows.collect(Collectors.joining("\n")) + "\n";
    }

    /** All from Kota Surabaya, completed in February; some of them under the first agreement as well. */
    private static String trainings() {
        return file(
                FileKind.TRAINING,
                Stream.concat(
                        IntStream.range(0, WOMEN + MEN).mapToObj(i -> training("ESDM", i)),
                        IntStream.range(0, BOTH)
                                .mapToObj(i -> training("2025", i).replace("2026-1,2026-01-12", "2026-2,2026-02-02"))));
    }

    private static String training(String agreement, int person) {
        return "%s-%d,99010100000%05d,%s,2001,35.78,579360,MAN,14,2026-1,2026-01-12,2026-02-20,selesai,MOU-%1$s"
                .formatted(agreement, person, person, person < WOMEN ? "P" : "L");
    }

    private static String placements() {
        return file(
                FileKind.PLACEMENT,
                IntStream.range(0, JAPAN + KOREA)
                        .mapToObj(i -> "TEMPAT-%d,99010100000%05d,baru,2026-03-16,%s,MAN,Operator,GG,MOU-ESDM"
                                .formatted(i, i, i < JAPAN ? "JP" : "KR")));
    }

    private static String targets() {
        return file(
                FileKind.TARGET,
                Stream.of(
                        "MOU-ESDM,DILATIH,2026,1,,50,Rencana kerja 2026,2026-01-12,",
                        "MOU-ESDM,KE_JEPANG,2026,1,,20,Rencana kerja 2026,2026-01-12,"));
    }

    private void overview() {
        page = open("menteri", "?" + SLICE);
        Assertions.assertThat(page.locator(".kpi").allInnerTexts())
                .satisfiesExactly(
                        tile -> Assertions.assertThat(tile).contains("Dilatih", "40", "target 50"),
                        tile -> Assertions.assertThat(tile)
                                .contains("Ditempatkan di Jepang", "18", "90,0% dari target", "target 20"),
                        tile -> Assertions.assertThat(tile).contains("Perempuan yang dilatih", "24", "Tanpa target"));
    }

    private void drill() {
        page = open("manajer", "wilayah/35?" + SLICE + "&ukuran=KE_JEPANG");
        Assertions.assertThat(page.locator("main").innerText())
                .contains("Kota Surabaya", "Ditempatkan di Jepang. 18 orang (Maret 2026)");
        Assertions.assertThat(page.locator("vaadin-grid-cell-content:has-text('Ditempatkan di Jepang')")
                        .count())
                .isPositive();
    }

    private void compare() {
        page = open("staf", "bandingkan?menurut=perjanjian&dengan=MOU-ESDM&dengan=MOU-2025&periode=2026-01..2026-03");
        Assertions.assertThat(page.locator("table.figures tbody tr").allInnerTexts())
                .anySatisfy(row -> Assertions.assertThat(row.split("\\s+")).startsWith("Dilatih", "40", "10", "50"))
                .anySatisfy(
                        row -> Assertions.assertThat(row).containsPattern("Ditempatkan di Jepang\\s+18\\s+0\\s+18"));
        Assertions.assertThat(page.locator("main").innerText()).contains("Semua perjanjian (2)");
    }

    private void briefing() throws IOException {
        page = open("menteri", "laporan?" + SLICE);
        var download = page.waitForDownload(
                () -> page.locator("main a:has-text('Unduh yang ditampilkan')").click());
        try (var slides = new XMLSlideShow(Files.newInputStream(download.path()));
                var words = new SlideShowExtractor<>(slides)) {
            Assertions.assertThat(words.getText())
                    .contains("MoU ESDM", "Ditempatkan di Jepang\n18\n", "40 orang dilatih");
        }
    }

    private void api(String token) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.address("api/v1/indicators/KE_JEPANG?" + SLICE)))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString());
        Assertions.assertThat(answer.body()).contains("\"numerator\":" + JAPAN);
    }

    private Page open(String user, String path) {
        page.close();
        return site.signedIn(user, path);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
    }

    private void select(String label, String choice) {
        var select = page.locator("vaadin-select:has(label:text-is('" + label + "'))")
                .last();
        select.click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
        assertThat(select.locator("[slot=value]")).hasText(choice);
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    private void combine(String label, String choice) {
        var box = page.locator("vaadin-combo-box:has(label:text-is('" + label + "')) input")
                .last();
        box.fill(choice);
        box.press("Enter");
    }
}
