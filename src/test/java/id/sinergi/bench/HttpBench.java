package id.sinergi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The whole overview through Flow over HTTP: all of its questions, its charts and their JSON in one request. */
final class HttpBench {

    private static final int RUNS = 60;
    private static final long NEWS_MILLIS = 60;
    private static final int FAR = 1_000_000;
    private static final String[] SLICES = {
        "periode=2025-10..2026-09", "periode=2025-10..2026-09&wilayah=35", "periode=2025-10..2026-09&sektor=MAN"
    };

    private final FlowClient client;
    private final Path data;
    private final Figures figures;
    private int version = FAR;

    HttpBench(ServerProcess server, Path data, Figures figures) {
        this.client = new FlowClient(server.port());
        this.data = data;
        this.figures = figures;
    }

    void run() {
        Progress.step("the overview over HTTP");
        client.signIn("menteri");
        client.openSession();
        try (var connection = connect()) {
            for (int i = 0; i < RUNS; i++) {
                client.overview(SLICES[i % SLICES.length]);
            }
            var uncached = Timings.of(RUNS, () -> forget(connection), () -> client.overview(next()));
            var cached = Timings.of(RUNS, () -> client.overview(next()));
            figures.add(
                    "Over HTTP",
                    "whole overview through Flow, uncached p95",
                    uncached.p95(),
                    "ms",
                    Bar.NONE,
                    "all its questions, charts and JSON in one request; p50 %.1f ms".formatted(uncached.median()));
            figures.add(
                    "Over HTTP",
                    "whole overview through Flow, cached p95",
                    cached.p95(),
                    "ms",
                    Bar.NONE,
                    "p50 %.1f ms".formatted(cached.median()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int turn;

    private String next() {
        return SLICES[turn++ % SLICES.length];
    }

    /** The server hears of a batch that was posted elsewhere, as from another node, and answers anew. */
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
            var password = Files.readString(data.resolve("postgres.password")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%s/sinergi".formatted(port), "sinergi", password);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
