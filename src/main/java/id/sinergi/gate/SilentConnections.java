package id.sinergi.gate;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Connections on which no request is being answered: each has so long to bring the next one as a whole, whatever the
 * pauses between its letters.
 */
final class SilentConnections {

    private static final long LONGEST = Duration.ofSeconds(30).toNanos();
    private static final long FIRST = Duration.ofSeconds(10).toNanos();

    private record Silent(SocketChannel channel, long until) {}

    private final Map<String, Silent> silent = new ConcurrentHashMap<>();
    private final Map<String, SocketChannel> answering = new ConcurrentHashMap<>();

    void opened(SocketChannel channel, InetSocketAddress remote) {
        silent.put(
                name(remote.getAddress().getHostAddress(), remote.getPort()),
                new Silent(channel, System.nanoTime() + FIRST));
    }

    static String name(@Nullable String address, int port) {
        return address + " " + port;
    }

    /** A whole head has come. */
    void asked(String connection) {
        var known = silent.remove(connection);
        if (known != null) {
            answering.put(connection, known.channel);
        }
    }

    /** @param goesOn whether the answer is not complete, or the connection has become something else */
    void answered(String connection, boolean goesOn) {
        var known = goesOn ? null : answering.remove(connection);
        if (known != null) {
            silent.put(connection, new Silent(known, System.nanoTime() + LONGEST));
        }
    }

    /** Ends those whose time is over; the server closes what has no more to read. */
    void sweep() {
        long now = System.nanoTime();
        silent.entrySet().removeIf(entry -> isOver(entry.getValue(), now));
        answering.values().removeIf(channel -> !channel.isOpen());
    }

    private static boolean isOver(Silent connection, long now) {
        if (!connection.channel.isOpen()) {
            return true;
        }
        if (now < connection.until) {
            return false;
        }
        try {
            connection.channel.shutdownInput();
        } catch (IOException gone) {
            return true;
        }
        return true;
    }
}
