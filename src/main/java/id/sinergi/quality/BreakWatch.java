package id.sinergi.quality;

import id.sinergi.database.SharedReading;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Has every node read the breaks of series again once one is changed. */
@Component
class BreakWatch extends SharedReading {

    private final SeriesBreaks breaks;

    BreakWatch(
            SeriesBreaks breaks,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JdbcConnectionDetails details) {
        super("sinergi_series_break", jdbc, transactions, details);
        this.breaks = breaks;
    }

    @Override
    protected void read() {
        breaks.reload();
    }
}
