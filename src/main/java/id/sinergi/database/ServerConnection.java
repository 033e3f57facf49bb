package id.sinergi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The superuser's connection to an embedded server, used to make roles and databases and for nothing else. */
record ServerConnection(int port, String password) {

    static final String SUPERUSER = "postgres";

    private static final String DATABASE_EXISTS = "SELECT FROM pg_database WHERE datname = ?";

    /** The JDBC URL of a database of an embedded server; the server's row details stay out of exception texts. */
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=sinergi&logServerErrorDetail=false"
                .formatted(port, database);
    }

    /**
     * Makes the roles unless they exist, and gives them the passwords that are kept for them: those of a data directory
     * from before there were two roles had the superuser's.
     */
    void prepareRoles(DatabaseAccounts accounts) {
        prepareRole(accounts.owner(), accounts.ownerPassword());
        prepareRole(accounts.application(), accounts.applicationPassword());
    }

    private void prepareRole(String name, String password) {
        try (var connection = open()) {
            var verb = exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
            execute(
                    connection,
                    "%s ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '%s'"
                            .formatted(verb, name, password));
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Makes the database unless it exists, owned by the role of the same name. */
    void createDatabase(String name) {
        if (!hasDatabase(name)) {
            execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
        }
    }

    boolean hasDatabase(String name) {
        try (var connection = open()) {
            return exists(connection, DATABASE_EXISTS, name);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Runs these statements one by one, outside any transaction. */
    void execute(String... statements) {
        try (var connection = open()) {
            for (var statement : statements) {
                execute(connection, statement);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url(port, "postgres"), SUPERUSER, password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DatabaseException refused(SQLException e) {
        return new DatabaseException(
                "The embedded PostgreSQL refuses the connection: %s".formatted(e.getMessage()),
                "Restore postgres.password in the data directory if it was changed; otherwise see postgres.log there.",
                e);
    }
}
