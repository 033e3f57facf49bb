package id.sinergi.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;

/** In which stages an agreement has events in a month, anywhere in the country. */
record PostedMonth(int agreement, int month, boolean trained, boolean tested, boolean placed) {

    static PostedMonth read(ResultSet row) throws SQLException {
        return new PostedMonth(
                row.getInt("agreement"),
                row.getInt("month"),
                row.getBoolean("trained"),
                row.getBoolean("tested"),
                row.getBoolean("placed"));
    }
}
