package id.sinergi.quality;

import id.sinergi.database.NotificationListener;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has every node read the breaks of series again once one is changed, through PostgreSQL's NOTIFY on {@value #CHANNEL}. */
@Component
class BreakWatch implements SmartLifecycle {

    private static final String CHANNEL = "sinergi_series_break";

    private final SeriesBreaks breaks;
    private final JdbcClient jdbc;
    private final TransactionTemplate fresh;
    private final NotificationListener listener;

    BreakWatch(
            SeriesBreaks breaks,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JdbcConnectionDetails details) {
        this.breaks = breaks;
        this.jdbc = jdbc;
        this.fresh = new TransactionTemplate(transactions);
        this.fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.listener =
                new NotificationListener(details, List.of(CHANNEL), this::reload, (channel, payload) -> this.reload());
    }

    private void reload() {
        fresh.executeWithoutResult(unused -> breaks.reload());
    }

    /** To be called within the transaction of the change: this node knows at its commit, others on hearing of it. */
    void announce() {
        jdbc.sql("select pg_notify('%s', '')".formatted(CHANNEL)).query().singleRow();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                reload();
            }
        });
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
