package id.sinergi.catalog;

import id.sinergi.database.NotificationListener;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has every node read the lists again once one is changed, through PostgreSQL's NOTIFY on {@value #CHANNEL}. */
@Component
class CatalogWatch implements SmartLifecycle {

    private static final String CHANNEL = "sinergi_catalog";

    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate fresh;
    private final NotificationListener listener;

    CatalogWatch(
            Catalog catalog,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JdbcConnectionDetails details,
            ApplicationEventPublisher events) {
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.events = events;
        this.fresh = new TransactionTemplate(transactions);
        this.fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.listener =
                new NotificationListener(details, List.of(CHANNEL), this::reload, (channel, payload) -> this.reload());
    }

    private void reload() {
        fresh.executeWithoutResult(unused -> catalog.reload());
        events.publishEvent(new Catalog.Changed());
    }

    /**
     * To be called within the transaction of the change: this node knows at its commit, others on hearing of it. Once is
     * enough however much one transaction changes.
     */
    void announce() {
        boolean announced = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(known -> known instanceof Reload);
        if (!announced) {
            jdbc.sql("select pg_notify('%s', '')".formatted(CHANNEL)).query().singleRow();
            TransactionSynchronizationManager.registerSynchronization(new Reload());
        }
    }

    /** After the commit of a change. */
    final class Reload implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            reload();
        }
    }

    @Override
    public void start() {
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
