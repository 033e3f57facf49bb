package id.sinergi.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL that somebody else runs, named by the environment. */
record ExternalDatabase(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

    private static final int OLDEST_VERSION = 17;

    /** Connects once, so that a wrong address or password is said in one line instead of by the connection pool. */
    static ExternalDatabase reached(DatabaseSettings settings) {
        var properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("loginTimeout", "10");
        try (var connection = DriverManager.getConnection(settings.url(), properties)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new DatabaseException(
                        "The database at %s is PostgreSQL %d; Sinergi needs %d or newer."
                                .formatted(address(settings), version, OLDEST_VERSION),
                        "Point SINERGI_DB_URL to a newer server.");
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
