package id.sinergi.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL that runs beside the application and keeps its data in the data directory. The application that holds
 * the directory's lock starts and stops the server; a command-line tool may attach to the running one.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    static final String NAME = "sinergi";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration ATTACH_WAIT = Duration.ofSeconds(60);

    private final int port;
    private final String password;
    private final @Nullable PostgresServer server;
    private final @Nullable DirectoryLock lock;

    private EmbeddedDatabase(int port, String password, @Nullable PostgresServer server, @Nullable DirectoryLock lock) {
        this.port = port;
        this.password = password;
        this.server = server;
        this.lock = lock;
    }

    /** Starts the server of this directory, or attaches to it where another application runs it and that is allowed. */
    static EmbeddedDatabase open(DataDirectory directory, DatabaseSettings settings) {
        var lock = DirectoryLock.claim(directory.lock()).orElse(null);
        if (lock != null) {
            return start(directory, settings, lock);
        }
        if (settings.attach()) {
            return attach(directory);
        }
        throw new DatabaseException(
                "Another Sinergi is already running on the data directory %s.".formatted(directory.root()),
                "Stop it first, or start this one with another SINERGI_DATA_DIRECTORY.");
    }

    private static EmbeddedDatabase start(DataDirectory directory, DatabaseSettings settings, DirectoryLock lock) {
        try {
            var password = directory.password();
            var server = new PostgresServer(directory, ServerSettings.durable());
            int port = server.start(settings.port());
            prepare(server, port, password);
            log.info("PostgreSQL answers on port {}, data in {}", port, directory.cluster());
            return new EmbeddedDatabase(port, password, server, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void prepare(PostgresServer server, int port, String password) {
        try {
            new ServerConnection(port, password).createDatabase(NAME, password);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    private static EmbeddedDatabase attach(DataDirectory directory) {
        int port = Postmaster.awaitReady(directory.cluster(), ATTACH_WAIT).port();
        return new EmbeddedDatabase(port, directory.password(), null, null);
    }

    @Override
    public String getJdbcUrl() {
        return ServerConnection.url(port, NAME);
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Stops the server if this is the application that started it; more than once does no harm. */
    @Override
    public void close() {
        if (server != null && lock != null) {
            server.stop();
            lock.close();
        }
    }
}
