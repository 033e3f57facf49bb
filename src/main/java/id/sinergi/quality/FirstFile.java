package id.sinergi.quality;

import id.sinergi.journey.RecordKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a kind of file came first.
 *
 * @param centre number of the centre whose own files they are; null where they are a ministry's or an office's
 */
record FirstFile(RecordKind kind, @Nullable Integer centre, LocalDate day) {

    static FirstFile read(ResultSet row, int number) throws SQLException {
        return new FirstFile(
                RecordKind.valueOf(row.getString("kind")),
                row.getObject("centre", Integer.class),
                row.getObject("day", LocalDate.class));
    }
}
