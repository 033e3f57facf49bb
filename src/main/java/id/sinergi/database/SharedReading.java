package id.sinergi.database;

import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something that every node keeps in memory and reads again once any of them has changed it, through PostgreSQL's NOTIFY
 * on a channel of its own.
 */
public abstract class SharedReading implements SmartLifecycle {

    private final String channel;
    private final JdbcClient jdbc;
    private final TransactionTemplate fresh;
    private final NotificationListener listener;

    protected SharedReading(
            String channel, JdbcClient jdbc, PlatformTransactionManager transactions, JdbcConnectionDetails details) {
        this.channel = channel;
        this.jdbc = jdbc;
        this.fresh = new TransactionTemplate(transactions);
        this.fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.listener =
                new NotificationListener(details, List.of(channel), this::reload, (heard, payload) -> this.reload());
    }

    /** Reads what is kept, in a transaction of its own. */
    protected abstract void read();

    /** Tells this node's application, after what was read is committed. */
    protected void told() {}

    private void reload() {
        fresh.executeWithoutResult(unused -> read());
        told();
    }

    /**
     * To be called within the transaction of the change: this node knows at its commit, others on hearing of it. Once is
     * enough however much one transaction changes.
     */
    public final void announce() {
        boolean announced = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(known -> known instanceof Reload reload && reload.of(this));
        if (!announced) {
            jdbc.sql("select pg_notify(:channel, '')")
                    .param("channel", channel)
                    .query()
                    .singleRow();
            TransactionSynchronizationManager.registerSynchronization(new Reload());
        }
    }

    /** After the commit of a change. */
    public final class Reload implements TransactionSynchronization {

        private boolean of(SharedReading other) {
            return other == SharedReading.this;
        }

        @Override
        public void afterCommit() {
            reload();
        }
    }

    @Override
    public void start() {
        reload();
        listener.start();
    }

    @Override
    public void stop() {
        listener.stop();
    }

    @Override
    public boolean isRunning() {
        return listener.isRunning();
    }
}
