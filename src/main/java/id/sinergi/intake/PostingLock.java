package id.sinergi.intake;

import id.sinergi.database.RunningTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one posting at a time change the figures; held until the transaction of its taker ends. */
@Component
public class PostingLock {

    /** Any number that no other advisory lock of this database uses. */
    private static final long NUMBER = 0x53494E45524749L;

    private final JdbcClient jdbc;
    private final RunningTransactions transactions;

    PostingLock(JdbcClient jdbc, RunningTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Waits for its turn. What is read after this, no other posting changes. */
    public void take() {
        allowLargeSorts();
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", NUMBER)
                .query((row, i) -> true)
                .single();
    }

    /**
     * Until the transaction ends: sorting and joining a large file in memory halves the time of its posting, and no
     * statement of it is ended for taking long; a job in the background can be ended from outside from here on.
     */
    public void allowLargeSorts() {
        IntakeJob.present().ifPresent(job -> job.isIn(transactions.present()));
        jdbc.sql("SELECT set_config('work_mem', '256MB', true), set_config('statement_timeout', '0', true)")
                .query((row, i) -> true)
                .single();
    }
}
