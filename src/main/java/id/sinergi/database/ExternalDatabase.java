package id.sinergi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL that somebody else runs, named by the environment. */
record ExternalDatabase(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

    private static final Logger log = LoggerFactory.getLogger(ExternalDatabase.class);
    private static final int OLDEST_VERSION = 17;

    /**
     * Connects once, so that a wrong address or password is said in one line instead of by the connection pool.
     *
     * @param demo whether one account may do for everything, since all people are made up
     */
    static ExternalDatabase reached(DatabaseSettings settings, boolean demo) {
        var properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("loginTimeout", "10");
        try (var connection = DriverManager.getConnection(settings.url(), properties)) {
            requireVersion(connection, settings);
            if (!isHeldByPolicies(connection, settings)) {
                refuseOrWarn(settings, demo);
            }
        } catch (SQLException e) {
            throw new DatabaseException(
                    "The database at %s does not answer: %s".formatted(address(settings), firstLine(e)),
                    "Check SINERGI_DB_URL, SINERGI_DB_USER and SINERGI_DB_PASSWORD, or unset them to use the embedded"
                            + " PostgreSQL.",
                    e);
        }
        return new ExternalDatabase(settings.url(), settings.user(), settings.password());
    }

    private static void requireVersion(Connection connection, DatabaseSettings settings) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw new DatabaseException(
                    "The database at %s is PostgreSQL %d; Sinergi needs %d or newer."
                            .formatted(address(settings), version, OLDEST_VERSION),
                    "Point SINERGI_DB_URL to a newer server.");
        }
    }

    /** Neither a superuser nor the owner of the tables, nor a member of that role: policies hold none of those back. */
    private static boolean isHeldByPolicies(Connection connection, DatabaseSettings settings) throws SQLException {
        if (settings.oneAccount()) {
            return false;
        }
        try (var query = connection.prepareStatement("""
                select not (me.rolsuper or me.rolbypassrls) and not exists (
                    select from pg_roles o
                    where (o.rolname = ? or o.oid = (select datdba from pg_database where datname = current_database()))
                      and pg_has_role(o.oid, 'USAGE'))
                from pg_roles me where me.rolname = current_user
                """)) {
            query.setString(1, settings.owner());
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void refuseOrWarn(DatabaseSettings settings, boolean demo) {
        var message =
                "The account %s owns the tables at %s or may do everything there: no policy on rows holds it back."
                        .formatted(settings.user(), address(settings));
        if (!demo) {
            throw new DatabaseException(
                    message,
                    "Name the owner in SINERGI_DB_OWNER and SINERGI_DB_OWNER_PASSWORD, and in SINERGI_DB_USER and"
                            + " SINERGI_DB_PASSWORD a second account that owns nothing: CREATE ROLE sinergi_app LOGIN"
                            + " PASSWORD '…';");
        }
        log.warn("{} Among made-up people that does no harm.", message);
    }

    /** The URL without its parameters, which may hold a password. */
    private static String address(DatabaseSettings settings) {
        return settings.url().replaceFirst("\\?.*", "");
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return "ExternalDatabase[user=%s]".formatted(getUsername);
    }
}
