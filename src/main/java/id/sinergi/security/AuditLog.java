package id.sinergi.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what, when; entries are only ever added. */
@Service
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void enter(String username, String action, String detail) {
        jdbc.sql("insert into audit_entry (at, username, action, detail) values (?, ?, ?, ?)")
                .params(clock.instant().atOffset(ZoneOffset.UTC), username, action, detail)
                .update();
    }

    /**
     * Enters what was only read: the caller does not wait for the disk, so that a power cut can take the entries of its
     * last moment with it. Never within a transaction, which would not wait for the disk either.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void enterReading(String username, String action, String detail) {
        jdbc.sql("""
                        with unhurried as (select set_config('synchronous_commit', 'off', true))
                        insert into audit_entry (at, username, action, detail)
                        select cast(? as timestamptz), cast(? as text), cast(? as text), cast(? as text) from unhurried
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), username, action, detail)
                .update();
    }

    /** The latest entries, newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<AuditRow> latest(int limit) {
        return jdbc.sql("select at, username, action, detail from audit_entry order by id desc limit ?")
                .param(limit)
                .query((row, number) -> new AuditRow(
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("username"),
                        row.getString("action"),
                        row.getString("detail")))
                .list();
    }
}
