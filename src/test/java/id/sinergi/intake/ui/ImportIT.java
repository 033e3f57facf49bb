package id.sinergi.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.row.FileKind;
import id.sinergi.security.ExpiredMemory;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        assertThat(
                        page.getByText(
                                "Sektor “XXX” tidak ada dalam daftar sektor; administrator dapat menambahkannya di halaman Katalog."))
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
