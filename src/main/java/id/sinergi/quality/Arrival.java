package id.sinergi.quality;

import id.sinergi.indicator.Questions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month that has data as of the batch that is asked for.
 *
 * @param member name of the kind, number of the centre or of the province
 * @param batch since which it has had them
 * @param day of that batch; null where it is not known
 */
record Arrival(
        String member, YearMonth month, int batch, @Nullable LocalDate day) {

    static Arrival read(ResultSet row, int number) throws SQLException {
        return new Arrival(
                row.getString("member"),
                Questions.month(row.getInt("month")),
                row.getInt("batch"),
                row.getObject("day", LocalDate.class));
    }
}
