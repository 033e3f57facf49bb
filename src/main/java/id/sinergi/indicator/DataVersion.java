package id.sinergi.indicator;

import id.sinergi.database.NotificationListener;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private static final String JUDGED = "sinergi_judged";

    private final AtomicInteger latest = new AtomicInteger();
    private final AtomicBoolean listened = new AtomicBoolean();
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final NotificationListener listener;

    DataVersion(JdbcClient jdbc, JdbcConnectionDetails details, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.listener =
                new NotificationListener(details, List.of(REPLACED, JUDGED, CHANNEL), this::catchUp, this::hear);
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
        announce(REPLACED, new FiguresReplaced());
    }

    /** The same for figures that stay as they are and are judged otherwise. */
    void announceJudged() {
        announce(JUDGED, new Freshness.Judged());
    }

    private void announce(String channel, Object event) {
        jdbc.sql("select pg_notify('%s', '')".formatted(channel)).query().singleRow();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(event);
            }
        });
    }

    private void advance(int batch) {
        if (latest.getAndAccumulate(batch, Math::max) < batch) {
            events.publishEvent(new Freshness.Advanced(batch));
        }
    }

    @Override
    public void start() {
        refresh();
        listener.start();
    }

    private void refresh() {
        advance(jdbc.sql("select coalesce(max(id), 0) from batch")
                .query(Integer.class)
                .single());
    }

    /** Whatever was said while the connection was lost may have been about any answer. */
    private void catchUp() {
        if (listened.getAndSet(true)) {
            events.publishEvent(new FiguresReplaced());
        }
        refresh();
    }

    private void hear(String channel, String said) {
        switch (channel) {
            case REPLACED -> events.publishEvent(new FiguresReplaced());
            case JUDGED -> events.publishEvent(new Freshness.Judged());
            default -> advance(Integer.parseInt(said));
        }
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
