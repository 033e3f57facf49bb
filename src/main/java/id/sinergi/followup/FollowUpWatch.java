package id.sinergi.followup;

import id.sinergi.database.SharedReading;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Has every node read what is said about statuses again once somebody has spoken. */
@Component
class FollowUpWatch extends SharedReading {

    private final HeldFollowUps held;

    FollowUpWatch(
            HeldFollowUps held,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JdbcConnectionDetails details) {
        super("sinergi_follow_up", jdbc, transactions, details);
        this.held = held;
    }

    @Override
    protected void read() {
        held.reload();
    }
}
