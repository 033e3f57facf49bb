package id.sinergi.gate;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections that bring nothing, or next to nothing. Where no request is being answered, each has so long to bring the
 * next one as a whole, whatever the pauses between its letters; a body may be long, but not slow, whoever sends it.
 */
final class SilentConnections {

    private static final Logger LOG = LoggerFactory.getLogger(SilentConnections.class);

    private static final long LONGEST = Duration.ofSeconds(30).toNanos();
    private static final long FIRST = Duration.ofSeconds(10).toNanos();

    /** Bytes in a second that a body brings at least, after a while of grace; slower than any line that works. */
    private static final long SLOWEST = 4_096;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private record Silent(SocketChannel channel, long until) {}

    /** How much of a request's body has come. */
    interface Body {

        Body NONE = () -> true;

        boolean isWhole();

        /** In bytes. */
        default long arrived() {
            return 0;
        }
    }

    private record Answering(SocketChannel channel, Body body, long since) {

        boolean isSlow(long now) {
            long counted = now - since - LONGEST;
            return counted > 0 && !body.isWhole() && body.arrived() < counted / SECOND * SLOWEST;
        }
    }

    private final Map<String, Silent> silent = new ConcurrentHashMap<>();
    private final Map<String, Answering> answering = new ConcurrentHashMap<>();
    private final LongSupplier clock;

    SilentConnections() {
        this(System::nanoTime);
    }

    /** @param clock in nanoseconds */
    SilentConnections(LongSupplier clock) {
        this.clock = clock;
    }

    void opened(SocketChannel channel, InetSocketAddress remote) {
        silent.put(
                name(remote.getAddress().getHostAddress(), remote.getPort()),
                new Silent(channel, clock.getAsLong() + FIRST));
    }

    static String name(@Nullable String address, int port) {
        return address + " " + port;
    }

    /** A whole head has come, and its body begins to. */
    void asked(String connection, Body body) {
        var known = silent.remove(connection);
        if (known != null) {
            answering.put(connection, new Answering(known.channel, body, clock.getAsLong()));
        } else {
            answering.computeIfPresent(
                    connection, (same, before) -> new Answering(before.channel, body, clock.getAsLong()));
        }
    }

    /** @param goesOn whether the answer is not complete, or the connection has become something else */
    void answered(String connection, boolean goesOn) {
        if (goesOn) {
            answering.computeIfPresent(
                    connection, (same, before) -> new Answering(before.channel, Body.NONE, before.since));
            return;
        }
        var known = answering.remove(connection);
        if (known != null) {
            silent.put(connection, new Silent(known.channel, clock.getAsLong() + LONGEST));
        }
    }

    /** Ends those whose time is over: the server closes what has no more to read, and whoever waits for a body learns it. */
    void sweep() {
        long now = clock.getAsLong();
        silent.entrySet().removeIf(entry -> isOver(entry.getValue(), now));
        answering.values().stream().filter(one -> one.isSlow(now)).forEach(slow -> end(slow.channel));
        answering.values().removeIf(one -> !one.channel.isOpen());
    }

    private static boolean isOver(Silent connection, long now) {
        if (!connection.channel.isOpen()) {
            return true;
        }
        if (now < connection.until) {
            return false;
        }
        end(connection.channel);
        return true;
    }

    private static void end(SocketChannel channel) {
        try {
            channel.shutdownInput();
        } catch (IOException gone) {
            LOG.debug("The connection is gone already", gone);
        }
    }
}
