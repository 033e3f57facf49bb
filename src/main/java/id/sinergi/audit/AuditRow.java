package id.sinergi.audit;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** One entry of the audit log, as it is kept. */
public record AuditRow(
        long id,
        OffsetDateTime at,
        String actor,
        String action,
        String subject,
        Outcome outcome,
        String address,
        String slice,
        String detail)
        implements Serializable {

    static final String COLUMNS = "id, at, username, action, subject, outcome, address, slice, detail";

    static AuditRow of(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("username"),
                row.getString("action"),
                row.getString("subject"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("address"),
                row.getString("slice"),
                row.getString("detail"));
    }
}
