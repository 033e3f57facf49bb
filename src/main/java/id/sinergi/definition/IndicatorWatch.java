package id.sinergi.definition;

import id.sinergi.database.SharedReading;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Has every node know the defined indicators as they are now. */
@Component
class IndicatorWatch extends SharedReading {

    private final KnownIndicators known;
    private final ApplicationEventPublisher events;

    IndicatorWatch(
            KnownIndicators known,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JdbcConnectionDetails details,
            ApplicationEventPublisher events) {
        super("sinergi_defined_indicator", jdbc, transactions, details);
        this.known = known;
        this.events = events;
    }

    @Override
    protected void read() {
        known.reload();
    }

    @Override
    protected void told() {
        events.publishEvent(new IndicatorsChanged());
    }
}
