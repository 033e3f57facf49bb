package id.sinergi.changelog;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * One change of one thing.
 *
 * @param subject which one of its kind, such as a user name
 */
public record KeptChange(
        OffsetDateTime at, String actor, ChangeCause cause, ChangeKind kind, String subject, State before, State after)
        implements Serializable {

    static final String COLUMNS = "at, actor, cause, kind, subject, before, after";

    static KeptChange of(ResultSet row, int number) throws SQLException {
        return new KeptChange(
                row.getObject("at", OffsetDateTime.class),
                row.getString("actor"),
                ChangeCause.valueOf(row.getString("cause")),
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                State.read(row.getString("before")),
                State.read(row.getString("after")));
    }
}
