package id.sinergi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a client of the running server waits for: single figures as JSON, and whole views through Flow. */
final class HttpBench {

    private static final String GROUP = "Over HTTP";
    private static final int WARM_ROUNDS = 150;

    /** Of the quick questions: with fewer, the compiler is still busy with them while they are timed. */
    private static final int WARM_QUESTIONS = 2_000;

    private static final int WARM_UP = 20;
    private static final int RUNS = 60;

    /** More of them, since they are quick: of 60, three slow ones would make the 95th percentile. */
    private static final int CACHED_RUNS = 200;

    private static final long NEWS_MILLIS = 60;
    private static final int FAR = 1_000_000;
    private static final String YEAR = "periode=2025-10..2026-09";

    /** Milliseconds of the server; the client's part of them is in the figure too. */
    private static final Bar STEP = Bar.atMost(100);

    /** Questions of one figure broken down, as the peer of DESIGN.md was asked them. */
    private static final Map<String, String> FIGURES = figures();

    /** Steps of a drill, each with all of its questions, charts and JSON in one request. */
    private static final Map<String, String> VIEWS = views();

    private final FlowClient flow;
    private final ApiReader api;
    private final Path data;
    private final Figures figures;
    private int version = FAR;
    private int turn;

    HttpBench(ServerProcess server, Path data, Figures figures, String token) {
        this.flow = new FlowClient(server.port());
        this.api = new ApiReader(server.port(), token);
        this.data = data;
        this.figures = figures;
    }

    private static Map<String, String> figures() {
        var asked = new LinkedHashMap<String, String>();
        asked.put("national × 12 months", "DILATIH?" + YEAR + "&menurut=BULAN");
        asked.put("per province", "DILATIH?" + YEAR + "&menurut=PROVINSI");
        asked.put("per sector", "DILATIH?" + YEAR + "&menurut=SEKTOR");
        asked.put("province × month", "DILATIH?" + YEAR + "&menurut=PROVINSI&menurut=BULAN");
        return asked;
    }

    private static Map<String, String> views() {
        var views = new LinkedHashMap<String, String>();
        views.put("overview", "");
        views.put("overview of a sector", "?sektor=MAN");
        views.put("province", "wilayah/35");
        views.put("women of a province", "wilayah/35?jk=P");
        views.put("women in a sector of a province", "wilayah/35?jk=P&sektor=MAN");
        views.put("regency", "wilayah/35.78");
        views.put("sector", "sektor/MAN");
        views.put("cohorts", "angkatan");
        views.put("waiting for placement", "menunggu");
        views.put("matrix", "matriks");
        views.put("findings", "perlu-dilihat");
        return views;
    }

    void run() {
        Progress.step("figures and views over HTTP");
        flow.signIn("menteri");
        flow.openSession();
        try (var connection = connect()) {
            warmUp(connection);
            FIGURES.forEach((name, path) ->
                    measure(connection, name + ", JSON", () -> api.read(path), Bar.atMost(25), Bar.atMost(5)));
            VIEWS.forEach((name, path) -> measure(connection, "view: " + name, () -> view(path), STEP, STEP));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Views alone, on a server that is warm from them and not from minutes of questions. */
    void viewsAlone() {
        flow.signIn("menteri");
        flow.openSession();
        try (var connection = connect()) {
            VIEWS.forEach((name, path) -> measure(connection, "view: " + name, () -> view(path), STEP, STEP));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A server that has answered for some minutes, so that its code is compiled. Every fifth round bypasses the cache. */
    private void warmUp(Connection connection) {
        for (int round = 0; round < WARM_ROUNDS; round++) {
            if (round % 5 == 0) {
                forget(connection);
            }
            FIGURES.values().forEach(api::read);
            VIEWS.values().forEach(this::view);
        }
        for (int round = 0; round < WARM_QUESTIONS; round++) {
            FIGURES.values().forEach(api::read);
        }
    }

    /** Bars are those of the 95th percentile. */
    private void measure(Connection connection, String name, Runnable request, Bar uncachedBar, Bar cachedBar) {
        for (int i = 0; i < WARM_UP; i++) {
            if (i % 2 == 0) {
                forget(connection);
            }
            request.run();
        }
        var uncached = Timings.of(RUNS, () -> forget(connection), request);
        var cached = Timings.of(CACHED_RUNS, request);
        figures.add(
                GROUP,
                name + ", uncached p95",
                uncached.p95(),
                "ms",
                uncachedBar,
                "p50 %.1f ms".formatted(uncached.median()));
        figures.add(
                GROUP, name + ", cached p95", cached.p95(), "ms", cachedBar, "p50 %.1f ms".formatted(cached.median()));
    }

    /** Two periods in turn, so that each answer differs from what the page shows. */
    private void view(String path) {
        var period = turn++ % 2 == 0 ? YEAR : "periode=2025-11..2026-08";
        int query = path.indexOf('?');
        flow.view(
                query < 0 ? path : path.substring(0, query),
                query < 0 ? period : path.substring(query + 1) + "&" + period);
    }

    /** Notifies the server of a batch posted elsewhere, as another node would, so that cached answers expire. */
    private void forget(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_notify('sinergi_batch', '%d')".formatted(version++));
            Thread.sleep(NEWS_MILLIS);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Connection connect() throws SQLException {
        try {
            var port =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
            var password = Files.readString(data.resolve("sinergi.password")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%s/sinergi".formatted(port), "sinergi", password);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
