package id.sinergi.database;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * The server of a context with {@link PostgresTest#killable}: embedded in the application as in the product, with the
 * product's settings, on a cluster that nobody else uses.
 */
public final class KillableServer {

    private static final String NAME = "killable-server-";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataDirectory directory;

    private KillableServer(DataDirectory directory) {
        this.directory = directory;
    }

    /** The one that the application of this environment runs. */
    public static KillableServer of(Environment context) {
        return new KillableServer(DataDirectory.at(Path.of(context.getRequiredProperty("sinergi.data-directory"))));
    }

    /** What a context is told, so that it makes and starts one. */
    static Map<String, Object> properties() {
        try {
            var target = Path.of("target").toAbsolutePath();
            deleteThoseOfEarlierRuns(target);
            var root = Files.createDirectories(
                    target.resolve(NAME + ProcessHandle.current().pid()));
            var programs = ServerBinaries.in(TestServer.BINARIES).home();
            Files.createSymbolicLink(root.resolve(programs.getFileName()), programs);
            return Map.of(
                    "sinergi.db.url",
                    "",
                    "sinergi.db.user",
                    "",
                    "sinergi.db.password",
                    "",
                    "sinergi.db.owner",
                    "",
                    "sinergi.db.owner-password",
                    "",
                    "sinergi.data-directory",
                    root.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void deleteThoseOfEarlierRuns(Path target) throws IOException {
        try (Stream<Path> all = Files.list(target)) {
            for (var each : all.filter(path -> path.getFileName().toString().startsWith(NAME))
                    .toList()) {
                long process = Long.parseLong(each.getFileName().toString().substring(NAME.length()));
                if (ProcessHandle.of(process).isEmpty()) {
                    FileSystemUtils.deleteRecursively(each);
                }
            }
        }
    }

    /** Where the application and its commands find it. */
    public Path root() {
        return directory.root();
    }

    /** SIGKILL for each of its processes; the application notices and starts it again. */
    public void kill() {
        var postmaster = Postmaster.read(directory.cluster()).orElseThrow();
        var server = ProcessHandle.of(postmaster.pid()).orElseThrow();
        var all = Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await().until(() -> !postmaster.alive());
    }

    /** Until it has recovered and takes connections again. */
    public void awaitReady() {
        Postmaster.awaitReady(directory.cluster(), PATIENCE);
    }

    /** Statements of the owner of the tables. */
    public JdbcClient owner() {
        var accounts = DatabaseAccounts.of(directory);
        return JdbcClient.create(new DriverManagerDataSource(
                ServerConnection.url(
                        Postmaster.read(directory.cluster()).orElseThrow().port(), EmbeddedDatabase.NAME),
                accounts.owner(),
                accounts.ownerPassword()));
    }
}
