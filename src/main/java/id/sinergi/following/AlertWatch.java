package id.sinergi.following;

import id.sinergi.database.SharedReading;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Has every node ask again what nobody has seen, once an alert was raised or seen on any of them. */
@Component
class AlertWatch extends SharedReading {

    private final UnseenAlerts unseen;

    AlertWatch(
            UnseenAlerts unseen,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JdbcConnectionDetails details) {
        super("sinergi_alert", jdbc, transactions, details);
        this.unseen = unseen;
    }

    @Override
    protected void read() {
        unseen.forget();
    }
}
