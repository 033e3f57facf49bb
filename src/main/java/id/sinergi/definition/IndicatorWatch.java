package id.sinergi.definition;

import id.sinergi.database.SharedReading;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Has every node know the defined indicators as they are now. */
@Component
class IndicatorWatch extends SharedReading {

    private final KnownIndicators known;

    IndicatorWatch(
            KnownIndicators known,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JdbcConnectionDetails details) {
        super("sinergi_defined_indicator", jdbc, transactions, details);
        this.known = known;
    }

    @Override
    protected void read() {
        known.reload();
    }
}
