package id.sinergi.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends work that another thread has begun and that does not end; never what its connection does after that. */
@Component
public class RunningTransactions {

    private final JdbcClient jdbc;

    RunningTransactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The present thread's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RunningTransaction present() {
        return jdbc.sql("SELECT pg_backend_pid(), now()::text")
                .query((row, i) -> new RunningTransaction(row.getInt(1), row.getString(2)))
                .single();
    }

    /** Whether it waits for a lock that another transaction holds. */
    public boolean waits(RunningTransaction running) {
        return jdbc.sql("SELECT cardinality(pg_blocking_pids(:process)) > 0")
                .param("process", running.process())
                .query(Boolean.class)
                .single();
    }

    /** Ends its statement, if one runs; its connection can be used again. */
    public void cancel(RunningTransaction running) {
        end("pg_cancel_backend", running);
    }

    /** Ends it with its connection, whatever it waits for. */
    public void terminate(RunningTransaction running) {
        end("pg_terminate_backend", running);
    }

    private void end(String how, RunningTransaction running) {
        jdbc.sql(
                        "SELECT %s(pid) FROM pg_stat_activity WHERE pid = :process AND xact_start = CAST(:since AS timestamptz)"
                                .formatted(how))
                .param("process", running.process())
                .param("since", running.since())
                .query((row, i) -> true)
                .list();
    }
}
