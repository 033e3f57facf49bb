package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ending a transaction never ends the next one of the same connection. */
@PostgresTest
class RunningTransactionsTest {

    @Autowired
    private RunningTransactions transactions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void onlyTheOneThatIsNamedIsEnded() {
        var earlier = Objects.requireNonNull(transaction.execute(status -> transactions.present()));
        var survived = new AtomicBoolean();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    var present = transactions.present();
                    apart(() -> transactions.terminate(new RunningTransaction(present.process(), earlier.since())));
                    survived.set(transactions.present().equals(present));
                    apart(() -> transactions.terminate(present));
                    apart(() -> await().until(() -> !isThere(present)));
                    transactions.present();
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(survived).isTrue();
    }

    private boolean isThere(RunningTransaction running) {
        return jdbc.sql("SELECT count(*) FROM pg_stat_activity WHERE pid = :process AND xact_start = "
                                + "CAST(:since AS timestamptz)")
                        .param("process", running.process())
                        .param("since", running.since())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void apart(Runnable work) {
        try {
            Thread.ofVirtual().start(work).join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
