package id.sinergi.catalog;

import id.sinergi.database.SharedReading;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Has every node read the lists again once one is changed. */
@Component
class CatalogWatch extends SharedReading {

    private final Catalog catalog;
    private final ApplicationEventPublisher events;

    CatalogWatch(
            Catalog catalog,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JdbcConnectionDetails details,
            ApplicationEventPublisher events) {
        super("sinergi_catalog", jdbc, transactions, details);
        this.catalog = catalog;
        this.events = events;
    }

    @Override
    protected void read() {
        catalog.reload();
    }

    @Override
    protected void told() {
        events.publishEvent(new Catalog.Changed());
    }
}
