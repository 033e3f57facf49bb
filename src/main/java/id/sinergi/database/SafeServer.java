package id.sinergi.database;

import id.sinergi.start.StartRefused;
import id.sinergi.start.StartStep;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses the start outside of demo mode on a server that loses or mixes up what was committed when its power fails. */
@Component
@Order(StartStep.REFUSING)
class SafeServer implements StartStep {

    private final JdbcClient jdbc;

    SafeServer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@link StartRefused} if a setting is off that a database needs to survive a power cut. */
    @Override
    public void run() {
        var off = jdbc.sql(
                        "select name from pg_settings where name in ('fsync', 'full_page_writes') and setting = 'off'"
                                + " order by name")
                .query((row, number) -> row.getString(1))
                .list();
        if (!off.isEmpty()) {
            throw new StartRefused(
                    "The PostgreSQL server runs with %s = off: a power cut would destroy the database."
                            .formatted(String.join(" = off and ", off)),
                    "Set it to on in postgresql.conf (or ALTER SYSTEM RESET %s), reload the server, and start again."
                            .formatted(off.getFirst()));
        }
    }

    @Override
    public boolean forRealPeopleOnly() {
        return true;
    }
}
