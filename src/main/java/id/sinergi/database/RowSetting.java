package id.sinergi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The settings that the policies read, of one session of PostgreSQL.
 *
 * @param session what stays the same while the connection goes back to its pool and comes again
 * @param told what each session was told last; unknown where a transaction may have taken it back
 */
record RowSetting(Connection connection, PGConnection session, Map<PGConnection, VisibleRows> told) {

    private static final String TELL =
            "select set_config('sinergi.rows', ?, false), set_config('sinergi.agreements', ?, false)";

    void tell(VisibleRows rows) throws SQLException {
        if (rows.equals(told.get(session))) {
            return;
        }
        told.remove(session);
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, rows.setting());
            statement.setString(2, rows.agreements());
            statement.execute();
        }
        told.put(session, rows);
    }

    /** A transaction that is rolled back brings back what was set before it. */
    void forget() {
        told.remove(session);
    }
}
