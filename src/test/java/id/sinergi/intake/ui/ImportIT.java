package id.sinergi.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.database.SystemRows;
import id.sinergi.row.FileKind;
import id.sinergi.security.ExpiredMemory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files on their way from a browser into the running application. */
@BrowserTest
class ImportIT {

    private static final String FILE = String.join(",", FileKind.TRAINING.columns())
            + "\nIT-1,9901010000000001,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025"
            + "\nIT-2,9901010000000002,P,2001,52.03,579360,XXX,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025\n";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Value("${sinergi.data-directory}")
    private Path dataDirectory;

    @Test
    void aFileOutlivesThePageThatSentItAndCanBeDiscardedFromAnother(Site site) throws IOException {
        var page = site.signedIn("staf", "impor");
        send(page, "lewat-peramban.csv", FILE);
        assertThat(page.getByText(
                                "Sektor “XXX” tidak ada dalam daftar sektor; administrator dapat menambahkannya di halaman Katalog.")
                        .last())
                .isVisible();
        assertThat(page).hasURL(site.address("impor?unggahan=" + upload("lewat-peramban.csv")));
        assertThat(page.getByRole(AriaRole.BUTTON, named("Posting"))).isDisabled();
        page.close();

        var another = site.signedIn("staf", "impor");
        another.getByRole(AriaRole.BUTTON, named("Buka lewat-peramban.csv")).click();
        another.getByRole(AriaRole.BUTTON, named("Buang")).click();
        assertThat(another.getByText("Unggahan dibuang.")).isVisible();
        assertThat(leftFiles()).isZero();
    }

    /** Told from the thread that reads, its page asks who its user is over the connection that copies, and both wait for ever. */
    @Test
    void aFileOfManyRowsIsReadAlthoughNothingIsKnownOfItsUserMeanwhile(Site site) {
        var rows = IntStream.range(0, 40_000)
                .mapToObj(i ->
                        "IS-%d,990104%010d,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025"
                                .formatted(i, i))
                .collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n"));
        var page = site.signedIn("staf", "impor");
        var expiring = Executors.newSingleThreadScheduledExecutor();
        try (expiring) {
            expiring.scheduleWithFixedDelay(() -> ExpiredMemory.of("staf", events), 0, 10, TimeUnit.MILLISECONDS);
            send(page, "panjang.csv", rows);
            page.waitForURL("**/impor?unggahan=*");
            expiring.shutdownNow();
        }

        page.getByRole(AriaRole.BUTTON, named("Buang")).click();
        assertThat(page.getByText("Unggahan dibuang.")).isVisible();
    }

    @Test
    void anUploadCutOffInTheMiddleChangesNothingAndLeavesNothing(Site site) throws IOException {
        var page = site.signedIn("staf", "impor");
        int before = uploads();
        try (var connection = connect(page, 1_000_000)) {
            connection.getOutputStream().write(FILE.getBytes(StandardCharsets.UTF_8));
            connection.getOutputStream().flush();
            await().until(() -> leftFiles() == 1);
            connection.setSoLinger(true, 0);
        }
        await().until(() -> leftFiles() == 0);
        assertThat(uploads()).isEqualTo(before);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Impor berkas");
    }

    /** Title, other headings in another order, names and words for codes, a column that nobody asked for and one that lacks. */
    @Test
    void anUnknownWorkbookIsPostedInOneVisitAndItsNextMonthIsNotAsked(Site site) throws IOException {
        var page = site.signedIn("staf", "impor");
        long begun = System.nanoTime();
        choose(page, "balai-januari.xlsx", workbook("05/01/2026", "25/02/2026"));
        page.getByRole(AriaRole.BUTTON, named("Baca dengan jawaban ini")).click();
        page.getByRole(AriaRole.BUTTON, named("Posting")).click();
        assertThat(page.getByText(Pattern.compile("Diposting sebagai batch"))).isVisible();
        var first = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(trained()).containsExactly("5203 2026-01-05 2026-02-25", "3578 2026-01-05 2026-02-25");

        begun = System.nanoTime();
        choose(page, "balai-februari.xlsx", workbook("02/03/2026", "04/05/2026"));
        page.getByRole(AriaRole.BUTTON, named("Posting")).click();
        assertThat(page.getByText(Pattern.compile("Diposting sebagai batch")).nth(1))
                .isVisible();
        assertThat(trained()).containsExactly("5203 2026-03-02 2026-05-04", "3578 2026-03-02 2026-05-04");
        System.out.printf(
                "An unknown workbook: 3 clicks, %d ms; the next month: 2 clicks, %d ms%n",
                first.toMillis(), Duration.ofNanos(System.nanoTime() - begun).toMillis());
        page.close();
    }

    private List<String> trained() {
        return SystemRows.call(() -> jdbc.sql("""
                        SELECT region || ' ' || started_on || ' ' || ended_on FROM training
                        WHERE source_id LIKE 'BALAI-%' AND batch_out IS NULL ORDER BY source_id
                        """).query(String.class).list());
    }

    private static byte[] workbook(String start, String end) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Rekap");
            line(sheet, 0, "Rekapitulasi peserta pelatihan");
            line(
                    sheet,
                    2,
                    "No|Nama|NIK|L/P|Thn Lahir|Kab/Kota|Nama Balai|Sektor|Tgl Mulai|Tgl Selesai|Kelas|Status Peserta|No Registrasi|MoU");
            line(
                    sheet,
                    3,
                    "1|Contoh Satu|9901010000077701|Perempuan|1999|Kabupaten Lombok Timur|BDI Surabaya|Manufaktur|%s|%s|A|Lulus|BALAI-1|MOU-2025"
                            .formatted(start, end));
            line(
                    sheet,
                    4,
                    "2|Contoh Dua|9901010000077702|Laki-laki|2001|Kota Surabaya|BDI Surabaya|Manufaktur|%s|%s|A|Lulus|BALAI-2|MOU-2025"
                            .formatted(start, end));
            line(sheet, 5, "||Jumlah|2");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void line(Sheet sheet, int number, String cells) {
        var row = sheet.createRow(number);
        var texts = cells.split("\\|");
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static void choose(Page page, String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content));
    }

    @Test
    void aFileOf300MegabytesIsRefusedAtOnceAndThePageSaysWhy(Site site) throws IOException {
        var page = site.signedIn("staf", "impor");
        try (var connection = connect(page, 300L << 20)) {
            var status = new String(connection.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(status).matches("HTTP/1.1 4\\d\\d");
        }
        assertThat(page.getByText("Berkas lebih besar dari 256 MB.")).isVisible();
        assertThat(leftFiles()).isZero();
    }

    /** Sends the head of an upload by the page's own address and sign-in. */
    private static Socket connect(Page page, long announced) throws IOException {
        var target = URI.create(page.url())
                .resolve((String) page.evaluate("document.querySelector('vaadin-upload').target"));
        var cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var connection = new Socket(target.getHost(), target.getPort());
        connection.getOutputStream().write("""
                        POST %s HTTP/1.1\r
                        Host: localhost\r
                        Cookie: %s\r
                        Content-Type: text/csv\r
                        X-Filename: potong.csv\r
                        Content-Length: %d\r
                        \r
                        """.formatted(target.getRawPath(), cookies, announced)
                .getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
        return connection;
    }

    private static void send(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private int uploads() {
        return jdbc.sql("SELECT count(*) FROM upload").query(Integer.class).single();
    }

    private int upload(String file) {
        return jdbc.sql("SELECT id FROM upload WHERE file_name = :file")
                .param("file", file)
                .query(Integer.class)
                .single();
    }

    private long leftFiles() throws IOException {
        try (var left = Files.list(dataDirectory.resolve("uploads"))) {
            return left.count();
        }
    }
}
