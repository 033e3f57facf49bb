package id.sinergi.journey;

import id.sinergi.database.SystemRows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the records of an earlier version to how this one keeps them, once, before figures are rebuilt, files are read
 * and requests are answered. Where keys of rows change, which decide between events of one day, all figures are counted
 * again.
 */
@Component
class RecordsAtStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RecordsAtStart.class);

    private final JdbcClient jdbc;
    private final ClearTexts texts;
    private final TransactionOperations transaction;
    private final Clock clock;
    private volatile boolean started;

    RecordsAtStart(JdbcClient jdbc, ClearTexts texts, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        Supplier<Boolean> pending =
                () -> jdbc.sql("select exists (select from records_state where rewritten_at is null)")
                        .query(Boolean.class)
                        .single();
        if (pending.get()) {
            SystemRows.run(() -> transaction.executeWithoutResult(status -> rewrite(pending)));
        }
        started = true;
    }

    /** Another node may have done it while this one waited for the row. */
    private void rewrite(Supplier<Boolean> pending) {
        jdbc.sql("update records_state set one = true").update();
        if (!pending.get()) {
            return;
        }
        log.info("Numbers of certificates are replaced by keyed hashes; this is done once");
        int certificates = texts.hashCertificates();
        int people = texts.maskPeople();
        if (people > 0) {
            jdbc.sql("delete from figures_state").update();
        }
        jdbc.sql("update records_state set rewritten_at = ?")
                .param(OffsetDateTime.now(clock))
                .update();
        log.info("{} numbers of certificates were hashed, people in {} other texts were masked", certificates, people);
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Before the figures, long before the web server. */
    @Override
    public int getPhase() {
        return -1;
    }
}
