package id.sinergi.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL that runs beside the application and keeps its data in the data directory. The application that holds
 * the directory's lock starts, watches and stops the server; a command-line tool may attach to the running one.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    /** Of the database, and of the role that owns it. */
    static final String NAME = "sinergi";
    /** Of the role that the application works under. */
    static final String APPLICATION = "sinergi_app";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration ATTACH_WAIT = Duration.ofSeconds(60);

    private final int port;
    private final DatabaseAccounts accounts;
    private final @Nullable PostgresServer server;
    private final @Nullable DirectoryLock lock;
    private final @Nullable PostmasterWatch watch;

    private EmbeddedDatabase(
            int port,
            DatabaseAccounts accounts,
            @Nullable PostgresServer server,
            @Nullable DirectoryLock lock,
            @Nullable PostmasterWatch watch) {
        this.port = port;
        this.accounts = accounts;
        this.server = server;
        this.lock = lock;
        this.watch = watch;
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
            var accounts = DatabaseAccounts.of(directory);
            var server = new PostgresServer(directory, ServerSettings.durable());
            int port = server.start(settings.port());
            prepare(server, port, password, accounts);
            log.info("PostgreSQL answers on port {}, data in {}", port, directory.cluster());
            return new EmbeddedDatabase(port, accounts, server, lock, PostmasterWatch.over(server, directory, port));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void prepare(PostgresServer server, int port, String password, DatabaseAccounts accounts) {
        try {
            var superuser = new ServerConnection(port, password);
            superuser.prepareRoles(accounts);
            superuser.createDatabase(NAME);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    private static EmbeddedDatabase attach(DataDirectory directory) {
        int port = Postmaster.awaitReady(directory.cluster(), ATTACH_WAIT).port();
        return new EmbeddedDatabase(port, DatabaseAccounts.of(directory), null, null, null);
    }

    int port() {
        return port;
    }

    @Override
    public String getJdbcUrl() {
        return ServerConnection.url(port, NAME);
    }

    @Override
    public String getUsername() {
        return accounts.application();
    }

    @Override
    public String getPassword() {
        return accounts.applicationPassword();
    }

    /** The account of the migrations. */
    OwnerConnection owner() {
        return new OwnerConnection(getJdbcUrl(), accounts.owner(), accounts.ownerPassword());
    }

    /** Stops the server if this is the application that started it; more than once does no harm. */
    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        if (server != null && lock != null) {
            server.stop();
            lock.close();
        }
    }
}
