package id.sinergi.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The last posted batch, known without asking: this node's own postings tell it at commit, those of other nodes through
 * PostgreSQL's NOTIFY on {@value #CHANNEL}.
 */
@Component
class DataVersion implements SmartLifecycle {

    static final String CHANNEL = "sinergi_batch";
    private static final String REPLACED = "sinergi_figures";
    private static final Logger LOG = LoggerFactory.getLogger(DataVersion.class);
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final AtomicInteger latest = new AtomicInteger();
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final DataSource listening;
    private volatile @Nullable Thread listener;

    DataVersion(JdbcClient jdbc, JdbcConnectionDetails details, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.listening = new DriverManagerDataSource(
                details.getJdbcUrl(),
                Objects.requireNonNullElse(details.getUsername(), ""),
                Objects.requireNonNullElse(details.getPassword(), ""));
    }

    int current() {
        return latest.get();
    }

    /** To be called within the posting's transaction: all nodes learn of the batch when it commits. */
    void announce(int batch) {
        jdbc.sql("select pg_notify('%s', '%d')".formatted(CHANNEL, batch))
                .query()
                .singleRow();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                advance(batch);
            }
        });
    }

    /** The same for figures that were counted again: this node forgets its answers at commit, others on hearing of it. */
    void announceReplaced() {
        jdbc.sql("select pg_notify('%s', '')".formatted(REPLACED)).query().singleRow();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new FiguresReplaced());
            }
        });
    }

    private void advance(int batch) {
        latest.accumulateAndGet(batch, Math::max);
    }

    @Override
    public void start() {
        refresh();
        // Known before it runs: it ends as soon as it is not the listener.
        var thread = Thread.ofVirtual().name("batch-listener").unstarted(this::listen);
        listener = thread;
        thread.start();
    }

    private void refresh() {
        advance(jdbc.sql("select coalesce(max(id), 0) from batch")
                .query(Integer.class)
                .single());
    }

    private void listen() {
        while (isRunning()) {
            try (var connection = listening.getConnection()) {
                hear(connection);
            } catch (SQLException lost) {
                if (isRunning()) {
                    LOG.warn("Lost the connection that tells of new batches, trying again: {}", lost.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + REPLACED);
            statement.execute("listen " + CHANNEL);
        }
        refresh();
        var notifications = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            for (var notification : notifications.getNotifications((int) WAIT.toMillis())) {
                if (notification.getName().equals(REPLACED)) {
                    events.publishEvent(new FiguresReplaced());
                } else {
                    advance(Integer.parseInt(notification.getParameter()));
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(WAIT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var running = listener;
        listener = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }
}
