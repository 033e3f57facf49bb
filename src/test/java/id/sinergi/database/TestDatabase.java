package id.sinergi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A migrated PostgreSQL database of its own for one test, for tests that need no Spring context:
 *
 * <pre>{@code
 * try (var database = TestDatabase.create()) {
 *     var jdbc = JdbcClient.create(database.dataSource());
 * }
 * }</pre>
 *
 * @param url JDBC URL
 * @param user the application's role, which owns nothing
 * @param password its password
 * @param owner the role that owns database and tables, no superuser
 * @param ownerPassword its password
 */
public record TestDatabase(String url, String user, String password, String owner, String ownerPassword)
        implements AutoCloseable {

    TestDatabase(String url, DatabaseAccounts accounts) {
        this(url, accounts.application(), accounts.applicationPassword(), accounts.owner(), accounts.ownerPassword());
    }

    /** A copy of the migrated template; takes about 50 ms once the server runs. */
    public static TestDatabase create() {
        return TestServer.running().newDatabase();
    }

    /** A database without a single table. */
    public static TestDatabase empty() {
        return TestServer.running().emptyDatabase();
    }

    /** What the application connects to, on the application's account; no pool: each call opens a new connection. */
    public DataSource dataSource() {
        return source(user, password);
    }

    /** The same for the owner of the tables, whom no policy holds back. */
    public DataSource owning() {
        return source(owner, ownerPassword);
    }

    /** Flyway as the application runs it, on the owner's account. */
    public FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(owning())
                .placeholders(Map.of(DatabaseConfiguration.APPLICATION_ROLE, user));
    }

    /** Statements as the owner, on the database that these run on. */
    public static JdbcClient ownerOf(JdbcClient jdbc) {
        var name = jdbc.sql("select current_database()").query(String.class).single();
        return JdbcClient.create(TestServer.running().named(name).owning());
    }

    private DataSource source(String role, String secret) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        source.setPassword(secret);
        source.setOptions("-c sinergi.rows=" + VisibleRows.SYSTEM.setting());
        return source;
    }

    /** Where an application on this database may keep its files; shared by all databases of this JVM. */
    public String files() {
        return TestServer.running().files().toString();
    }

    public Connection connection() throws SQLException {
        return dataSource().getConnection();
    }

    /** Drops the database, with whoever is still connected. */
    @Override
    public void close() {
        TestServer.running().drop(this);
    }
}
