package id.sinergi.database;

import id.sinergi.TestCosts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.DigestUtils;
import org.springframework.util.StreamUtils;

/**
 * The one PostgreSQL of a test run, kept under {@code target/} between runs. It trades durability for speed and holds a
 * migrated template of the current migrations, which new databases are copies of.
 */
final class TestServer {

    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    private static final String ROLE = EmbeddedDatabase.NAME;
    private static final List<String> MIGRATIONS =
            List.of("classpath*:db/migration/**/*", "classpath*:reference/*.csv");

    private final AtomicInteger databases = new AtomicInteger();
    private final Path files;
    private final ServerConnection connection;
    private final DatabaseAccounts accounts;
    private final String template;

    private TestServer(Path files, ServerConnection connection, DatabaseAccounts accounts, String template) {
        this.files = files;
        this.connection = connection;
        this.accounts = accounts;
        this.template = template;
    }

    /** The server of this JVM, started at the first call. */
    static TestServer running() {
        return Holder.SERVER;
    }

    /** Where the applications of this JVM may keep files. */
    Path files() {
        return files;
    }

    /** A fresh, migrated database that nobody else uses. */
    TestDatabase newDatabase() {
        return create(" TEMPLATE " + template);
    }

    /** A fresh database without a single table. */
    TestDatabase emptyDatabase() {
        return create("");
    }

    private TestDatabase create(String template) {
        var name = "test_%d".formatted(databases.incrementAndGet());
        long start = System.nanoTime();
        connection.execute("CREATE DATABASE %s OWNER %s%s".formatted(name, ROLE, template));
        TestCosts.add("database", name, (System.nanoTime() - start) / 1_000_000);
        return new TestDatabase(ServerConnection.url(connection.port(), name), accounts);
    }

    /** The owner's own way to a database of this server. */
    TestDatabase named(String name) {
        return new TestDatabase(ServerConnection.url(connection.port(), name), accounts);
    }

    /** Statements that no policy and no trigger holds back, on a database of this server. */
    JdbcClient superuserOf(String database) {
        return JdbcClient.create(new DriverManagerDataSource(
                ServerConnection.url(connection.port(), database) + "&options=-csession_replication_role=replica",
                ServerConnection.SUPERUSER,
                connection.password()));
    }

    /** The superuser's. */
    String password() {
        return connection.password();
    }

    void drop(TestDatabase database) {
        var name = database.url().replaceFirst(".*/(test_\\d+)\\?.*", "$1");
        connection.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
    }

    /** On the first kept directory on which no other test JVM works. */
    private static TestServer start() {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> DataDirectory.at(Path.of("target", "test-database-" + number)))
                .flatMap(kept -> DirectoryLock.claim(kept.lock()).map(lock -> start(kept, lock)).stream())
                .findFirst()
                .orElseThrow();
    }

    private static TestServer start(DataDirectory directory, DirectoryLock lock) {
        long start = System.nanoTime();
        var password = directory.password();
        var server = new PostgresServer(directory, fast(), BINARIES);
        var connection = new ServerConnection(server.start(0), password);
        // After the contexts, which would wait seconds each for a server that has gone.
        SpringApplication.getShutdownHandlers().add(() -> {
            server.stop();
            lock.close();
        });
        var accounts = DatabaseAccounts.of(directory);
        connection.prepareRoles(accounts);
        // Once more, since the server hashed it a thousand times over before it had these settings.
        connection.execute("ALTER ROLE %s PASSWORD '%s'".formatted(ServerConnection.SUPERUSER, password));
        dropDatabasesLike(connection, "test\\_%");
        var template = migratedTemplate(connection, accounts);
        TestCosts.add("server", directory.root().getFileName().toString(), (System.nanoTime() - start) / 1_000_000);
        return new TestServer(directory.root().resolve("files"), connection, accounts, template);
    }

    private static ServerSettings fast() {
        var values = ServerSettings.closed();
        values.put("fsync", "off");
        values.put("synchronous_commit", "off");
        values.put("full_page_writes", "off");
        values.put("wal_level", "minimal");
        values.put("max_wal_senders", "0");
        values.put("shared_buffers", "256MB");
        values.put("work_mem", "32MB");
        values.put("max_wal_size", "2GB");
        values.put("max_connections", "300");
        values.put("random_page_cost", "1.1");
        values.put("jit", "off");
        // Each test opens connections by the dozen, and its passwords are random: there is nothing to slow down.
        values.put("scram_iterations", "1");
        return new ServerSettings(values);
    }

    /** Migrates under another name first, so that a run that was cut short leaves no half-migrated template. */
    private static String migratedTemplate(ServerConnection connection, DatabaseAccounts accounts) {
        var name = "template_" + migrationsKey();
        if (connection.hasDatabase(name)) {
            return name;
        }
        dropDatabasesLike(connection, "template\\_%");
        connection.execute("CREATE DATABASE template_unfinished OWNER " + ROLE);
        var unfinished = ServerConnection.url(connection.port(), "template_unfinished");
        Flyway.configure()
                .dataSource(unfinished, accounts.owner(), accounts.ownerPassword())
                .placeholders(Map.of(DatabaseConfiguration.APPLICATION_ROLE, accounts.application()))
                .failOnMissingLocations(false)
                .load()
                .migrate();
        // What tests do between them and the application never does.
        JdbcClient.create(new DriverManagerDataSource(unfinished, accounts.owner(), accounts.ownerPassword()))
                .sql("GRANT TRUNCATE ON ALL TABLES IN SCHEMA public TO " + accounts.application())
                .update();
        connection.execute("ALTER DATABASE template_unfinished RENAME TO " + name);
        return name;
    }

    private static void dropDatabasesLike(ServerConnection connection, String pattern) {
        var names = JdbcClient.create(new DriverManagerDataSource(
                        ServerConnection.url(connection.port(), "postgres"),
                        ServerConnection.SUPERUSER,
                        connection.password()))
                .sql("SELECT datname FROM pg_database WHERE datname LIKE ?")
                .param(pattern)
                .query(String.class)
                .list();
        names.forEach(name -> connection.execute("DROP DATABASE %s WITH (FORCE)".formatted(name)));
    }

    private static String migrationsKey() {
        try {
            var content = new StringBuilder();
            for (var pattern : MIGRATIONS) {
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    if (resource.isReadable()) {
                        content.append(resource.getFilename());
                        content.append(
                                DigestUtils.md5DigestAsHex(StreamUtils.copyToByteArray(resource.getInputStream())));
                    }
                }
            }
            return DigestUtils.md5DigestAsHex(content.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final TestServer SERVER = start();
    }
}
