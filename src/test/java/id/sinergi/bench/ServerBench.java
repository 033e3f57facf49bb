package id.sinergi.bench;

import com.microsoft.playwright.Page;
import id.sinergi.browser.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The running application on a loaded data directory: start-up, the page in Chromium, sessions and memory. */
final class ServerBench {

    private static final String START = "Start-up";
    private static final String PAGE = "Page in Chromium";
    private static final String MEMORY = "Memory";
    private static final int STARTS = 3;
    private static final int WARM_VISITS = 5;
    private static final String USER = "menteri";

    /** Asked for by name, since a sign-in leads elsewhere by itself. */
    private static final String OVERVIEW = "?perjanjian=" + OverviewQuestions.AGREEMENT;

    private final Path data;
    private final Figures figures;
    private final String token;
    private final Path plain = Path.of(System.getProperty("sinergi.bench.plain", "target/sinergi.jar"));
    private final Path packed = Path.of(System.getProperty("sinergi.bench.package", "target/package"));

    /** @param token of a system that may read every figure */
    ServerBench(Path data, Figures figures, String token) {
        this.data = data;
        this.figures = figures;
        this.token = token;
    }

    void run() {
        if (!Files.exists(plain)) {
            throw new IllegalStateException(plain + " is missing; ./sinergi bench builds it");
        }
        starts();
        Progress.step("the page in Chromium, and sessions");
        try (var server = packed();
                var site = new Site(server.port())) {
            visit(site);
            new HttpBench(server, data, figures, token).run();
            figures.add(
                    MEMORY,
                    "resident memory of the application",
                    server.residentMegabytes(),
                    "MB",
                    Bar.atMost(700),
                    "JVM with the options of ./sinergi after the visits and requests; PostgreSQL keeps its own");
        }
        sessions();
    }

    /** Pages in Chromium, and views over HTTP, of a server that somebody has used for a while. */
    void pages() {
        Progress.step("the page in Chromium");
        try (var server = Files.exists(packed) ? packed() : plain();
                var site = new Site(server.port())) {
            visit(site);
            Progress.step("views over HTTP");
            new HttpBench(server, data, figures, token).viewsAlone();
        }
    }

    private ServerProcess plain() {
        return new ServerProcess(plain, List.of(), data);
    }

    private ServerProcess packed() {
        return new ServerProcess(
                packed.resolve("sinergi.jar"),
                List.of("-Dspring.aot.enabled=true", "-XX:AOTCache=" + packed.resolve("sinergi.aot")),
                data);
    }

    private void starts() {
        Progress.step("starting the application %d times", 2 * STARTS);
        var slow = new double[STARTS];
        var fast = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (var server = plain()) {
                slow[i] = server.startMillis();
            }
            try (var server = packed()) {
                fast[i] = server.startMillis();
            }
        }
        figures.add(
                START,
                "start to first page, packaged with AOT cache",
                new Timings(fast).median() / 1000,
                "s",
                Bar.atMost(4),
                "data directory warm, PostgreSQL started with it; median of %d".formatted(STARTS));
        figures.add(
                START, "start to first page, plain jar", new Timings(slow).median() / 1000, "s", Bar.NONE, "the same");
    }

    private void visit(Site site) {
        var page = site.visitor();
        var received = new AtomicLong();
        var hosts = new HashSet<String>();
        var requests = new ArrayList<String>();
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                event -> received.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.onRequest(request -> {
            requests.add(request.url());
            hosts.add(java.net.URI.create(request.url()).getHost());
        });
        page.navigate(site.address(OVERVIEW));
        page.locator("form.login-form button[type=submit]").waitFor();
        double cold = signIn(site, page);
        figures.add(
                PAGE,
                "sign-in → all charts drawn, cold",
                cold,
                "s",
                Bar.atMost(2.5),
                "first visitor of a new server, empty browser cache");
        figures.add(
                PAGE,
                "over the wire, sign-in page included",
                received.get() / 1024.0,
                "kB",
                Bar.atMost(600),
                "%d requests, first visit".formatted(requests.size()));
        hosts.remove("localhost");
        figures.add(PAGE, "requests to other hosts", hosts.size(), "hosts", Bar.atMost(0), String.join(" ", hosts));
        var warm = new double[WARM_VISITS];
        for (int i = 0; i < WARM_VISITS; i++) {
            page.context().clearCookies();
            page.navigate(site.address(OVERVIEW));
            page.locator("form.login-form button[type=submit]").waitFor();
            warm[i] = signIn(site, page);
        }
        figures.add(
                PAGE,
                "sign-in → all charts drawn, warm",
                new Timings(warm).median(),
                "s",
                Bar.atMost(1.5),
                "median of %d".formatted(WARM_VISITS));
        Progress.step("clicks on the overview");
        new ClickBench(site, OVERVIEW).run(PAGE, figures);
    }

    /** Seconds from the click to the last chart. */
    private static double signIn(Site site, Page page) {
        page.locator("input[name=username]").fill(USER);
        page.locator("input[name=password]").fill(Site.PASSWORD);
        return Timings.millis(() -> {
                    page.locator("form.login-form button[type=submit]").click();
                    page.waitForURL(url -> !url.contains("/login"));
                    page.locator("sinergi-chart").first().waitFor();
                    site.settled(page);
                })
                / 1000;
    }

    private void sessions() {
        Progress.step("open sessions");
        try (var server = packed()) {
            new OpenSessions(server, figures, MEMORY).run();
        }
    }
}
