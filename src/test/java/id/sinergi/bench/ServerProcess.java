package id.sinergi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as it is run: a JVM of its own on a data directory of the bench. */
final class ServerProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final int port;
    private final double startMillis;

    /**
     * Starts the jar and waits until it serves the sign-in page.
     *
     * @param options of the JVM, beside those that ./sinergi gives it
     */
    ServerProcess(Path jar, List<String> options, Path dataDirectory) {
        port = freePort();
        var command = new ArrayList<>(List.of(JAVA));
        command.addAll(usualOptions());
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--sinergi.data-directory=" + dataDirectory,
                "--sinergi.db.url=",
                // Everything that the bench asks comes from one address.
                "--sinergi.gate.per-minute=100000000",
                "--sinergi.gate.sign-ins=1000000",
                "--sinergi.demo=true"));
        long start = System.nanoTime();
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(dataDirectory.resolve("server.log").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitFirstPage();
        startMillis = (System.nanoTime() - start) / 1e6;
    }

    private static List<String> usualOptions() {
        var options = System.getProperty("sinergi.bench.options");
        if (options == null) {
            throw new IllegalStateException("The JVM options are missing; ./sinergi bench hands them over");
        }
        return List.of(options.split(" "));
    }

    private void awaitFirstPage() {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "The application did not start; see server.log of its data directory");
                }
                Thread.sleep(10);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    double startMillis() {
        return startMillis;
    }

    /** Physical memory of the JVM, in megabytes. */
    double residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Live objects on the heap after a full collection, in kilobytes. */
    double liveKilobytes() {
        command("GC.run");
        var total = command("GC.class_histogram")
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]) / 1024.0;
    }

    private String command(String name) {
        try {
            var jcmd = new ProcessBuilder(
                            Path.of(JAVA).resolveSibling("jcmd").toString(), String.valueOf(process.pid()), name)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The application did not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
