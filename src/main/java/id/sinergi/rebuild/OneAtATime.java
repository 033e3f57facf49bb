package id.sinergi.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/** Lets one node at a time make figures again; PostgreSQL ends the turn of a process that dies. */
@Component
class OneAtATime {

    /** Any number that no other advisory lock of this database uses. */
    private static final long NUMBER = 0x53494E4552474AL;

    private final DataSource dataSource;

    OneAtATime(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits for its turn, then runs the work. */
    void run(Runnable work) {
        try (var connection = dataSource.getConnection()) {
            call(connection, "set statement_timeout = 0; select pg_advisory_lock(%d)");
            try {
                work.run();
            } finally {
                call(connection, "select pg_advisory_unlock(%d); reset statement_timeout");
            }
        } catch (SQLException lost) {
            throw new CannotGetJdbcConnectionException("The connection that holds the turn was lost", lost);
        }
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(NUMBER));
        }
    }
}
