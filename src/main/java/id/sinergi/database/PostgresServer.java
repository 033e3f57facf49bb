package id.sinergi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the PostgreSQL programs on the cluster of a data directory. The server is a process of its own that outlives a
 * killed application; the next start finds it through {@code postmaster.pid} and stops it first.
 */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final String CONFIGURATION = "sinergi.conf";

    /** Crash recovery of a large cluster may take minutes. */
    private static final String START_SECONDS = "600";

    private static final String STOP_SECONDS = "60";

    private final DataDirectory directory;
    private final ServerSettings settings;
    private final ServerBinaries binaries;
    private final ServerAccount account = ServerAccount.current();

    PostgresServer(DataDirectory directory, ServerSettings settings) {
        this(directory, settings, directory.root());
    }

    PostgresServer(DataDirectory directory, ServerSettings settings, Path binariesDirectory) {
        this.directory = directory;
        this.settings = settings;
        this.binaries = ServerBinaries.in(binariesDirectory);
    }

    /**
     * Starts the server, after creating the cluster if there is none.
     *
     * @param port the port to listen on, 0 for any free one
     * @return the port it listens on
     */
    int start(int port) {
        try {
            if (!Files.exists(directory.cluster())) {
                initialise();
            }
            stopOrphan();
            int chosen = port == 0 ? freePort() : port;
            Files.writeString(directory.cluster().resolve(CONFIGURATION), settings.file(chosen));
            control(
                    "start",
                    "-w",
                    "-t",
                    START_SECONDS,
                    "-l",
                    directory.serverLog().toString());
            return chosen;
        } catch (IOException e) {
            throw new DatabaseException(
                    "The embedded PostgreSQL cannot be started: %s".formatted(e.getMessage()),
                    "See %s.".formatted(directory.serverLog()),
                    e);
        }
    }

    /** Stops the server and waits for it: open connections are closed, committed data are on disk. */
    void stop() {
        if (Postmaster.read(directory.cluster()).filter(Postmaster::alive).isEmpty()) {
            return;
        }
        try {
            control("stop", "-m", "fast", "-w", "-t", STOP_SECONDS);
        } catch (IOException e) {
            log.warn("PostgreSQL did not stop in time and is left running: {}", e.getMessage());
        }
    }

    private void stopOrphan() throws IOException {
        var postmaster = Postmaster.read(directory.cluster());
        if (postmaster.filter(Postmaster::alive).isPresent()) {
            log.info("Stopping the PostgreSQL that a killed application left on {}", directory.cluster());
            control("stop", "-m", "fast", "-w", "-t", STOP_SECONDS);
        } else if (postmaster.isPresent()) {
            // Its process number may belong to something else by now, and PostgreSQL would refuse to start over it.
            Files.deleteIfExists(Postmaster.file(directory.cluster()));
        }
    }

    /** Makes the cluster beside its place and moves it there, so that an interrupted start leaves no half of one. */
    private void initialise() throws IOException {
        var unfinished = directory.root().resolve("postgres-unfinished");
        var passwordCopy = directory.root().resolve("postgres-unfinished.password");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.deleteIfExists(passwordCopy);
        Files.copy(directory.passwordFile(), passwordCopy, StandardCopyOption.COPY_ATTRIBUTES);
        var options = List.of(
                "--pgdata=" + unfinished,
                "--username=" + ServerConnection.SUPERUSER,
                "--pwfile=" + passwordCopy,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        log.info("Creating the embedded PostgreSQL in {}", directory.cluster());
        run("initdb", options);
        Files.delete(passwordCopy);
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                "%ninclude_if_exists = '%s'%n".formatted(CONFIGURATION),
                StandardOpenOption.APPEND);
        Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void control(String action, String... options) throws IOException {
        var arguments =
                new ArrayList<>(List.of(action, "-s", "-D", directory.cluster().toString()));
        arguments.addAll(List.of(options));
        run("pg_ctl", arguments);
    }

    /** Runs a program to its end; its output goes to a file, since a server it starts would keep a pipe open. */
    private void run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(account.prefix());
        command.add(binaries.program(program));
        command.addAll(arguments);
        var output = Files.createTempFile(directory.root(), program, ".out");
        try {
            var process = new ProcessBuilder(command)
                    .directory(directory.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(reason(program, Files.readString(output)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** The first line of what the program said, and the server's own last fatal line if it wrote one. */
    private String reason(String program, String output) throws IOException {
        var said = output.lines().filter(line -> !line.isBlank()).findFirst().orElse("no output");
        if (!Files.exists(directory.serverLog())) {
            return "%s: %s".formatted(program, said);
        }
        try (var lines = Files.lines(directory.serverLog())) {
            var fatal = lines.filter(line -> line.contains("FATAL:")).reduce((_, last) -> last);
            return "%s: %s %s".formatted(program, said, fatal.orElse("")).strip();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
