package id.sinergi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Hears what other nodes say through PostgreSQL's NOTIFY, on a connection of its own. */
public final class NotificationListener {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationListener.class);
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final DataSource source;
    private final List<String> channels;
    private final Runnable catchUp;
    private final BiConsumer<String, String> heard;
    private volatile @Nullable Thread thread;
    /** Of the listening thread alone. */
    private Duration pause = FIRST_PAUSE;

    /**
     * @param catchUp what to do each time once the channels are listened to, since nothing was heard before
     * @param heard is given the channel and what was said on it
     */
    public NotificationListener(
            JdbcConnectionDetails details, List<String> channels, Runnable catchUp, BiConsumer<String, String> heard) {
        this.source = new DriverManagerDataSource(
                details.getJdbcUrl(),
                Objects.requireNonNullElse(details.getUsername(), ""),
                Objects.requireNonNullElse(details.getPassword(), ""));
        this.channels = List.copyOf(channels);
        this.catchUp = catchUp;
        this.heard = heard;
    }

    public void start() {
        // Known before it runs: it ends as soon as it is not the listener.
        var listening =
                Thread.ofVirtual().name("listener-" + channels.getFirst()).unstarted(this::listen);
        thread = listening;
        listening.start();
    }

    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    public boolean isRunning() {
        return thread != null;
    }

    private void listen() {
        while (isRunning()) {
            try (var connection = source.getConnection()) {
                hear(connection);
            } catch (SQLException | DataAccessException lost) {
                if (isRunning()) {
                    LOG.warn("Lost the connection that tells of changes, trying again: {}", lost.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var channel : channels) {
                statement.execute("listen " + channel);
            }
        }
        catchUp.run();
        pause = FIRST_PAUSE;
        var notifications = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            for (var said : notifications.getNotifications((int) WAIT.toMillis())) {
                heard.accept(said.getName(), said.getParameter());
            }
        }
    }

    /** A server that starts again is back in a moment; one that stays away is asked every few seconds. */
    private void pause() {
        try {
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(WAIT) > 0 ? WAIT : pause.multipliedBy(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
