package id.sinergi.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the embedded server again when it ends without being asked to, after ever longer waits where it does not start. */
final class PostmasterWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostmasterWatch.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final PostgresServer server;
    private final DataDirectory directory;
    private final int port;
    private final Thread thread;
    private volatile boolean closed;

    private PostmasterWatch(PostgresServer server, DataDirectory directory, int port) {
        this.server = server;
        this.directory = directory;
        this.port = port;
        this.thread = Thread.ofPlatform().name("database-watch").daemon().unstarted(this::watch);
    }

    /** Watches a server that runs on this port, and keeps it there. */
    static PostmasterWatch over(PostgresServer server, DataDirectory directory, int port) {
        var watch = new PostmasterWatch(server, directory, port);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        while (!closed) {
            Postmaster.read(directory.cluster()).filter(Postmaster::alive).ifPresent(this::awaitEnd);
            restart(FIRST_PAUSE);
        }
    }

    /** Asks itself: of a process that is not its child, Java asks ever more seldom, in the end every five seconds. */
    private void awaitEnd(Postmaster postmaster) {
        while (!closed && postmaster.alive()) {
            LockSupport.parkNanos(FIRST_PAUSE.toNanos());
        }
    }

    private void restart(Duration pause) {
        var next = pause;
        while (!isServing()) {
            LockSupport.parkNanos(next.toNanos());
            next = next.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next.multipliedBy(2);
        }
    }

    /** Whether there is nothing more to do: the server runs again, or nobody wants it to. */
    private synchronized boolean isServing() {
        if (closed) {
            return true;
        }
        try {
            log.error("PostgreSQL ended unexpectedly and is started again; see {}", directory.serverLog());
            server.start(port);
            log.info("PostgreSQL answers again on port {}", port);
            return true;
        } catch (DatabaseException failure) {
            log.error("{}", failure.getMessage());
            return false;
        }
    }

    /** From now on the server may end; waits for one that is being started. */
    @Override
    public synchronized void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
