package id.sinergi.gate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tomcat's HTTP connector with so many connections of each address: whoever opens more has the new one closed. The
 * proxy on this machine brings those of everybody, and counts them itself.
 */
public final class ConnectionLimit extends Http11NioProtocol {

    public ConnectionLimit() {
        this(new Endpoint());
    }

    private ConnectionLimit(Endpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    private final Endpoint endpoint;

    /** @param proxied whether a proxy on this machine may have as many as it wants */
    void limit(int connections, boolean proxied, SilentConnections silent) {
        endpoint.silent = silent;
        endpoint.limit = connections;
        endpoint.proxied = proxied;
    }

    private static final class Endpoint extends NioEndpoint {

        private static final Logger log = LoggerFactory.getLogger(ConnectionLimit.class);

        private volatile int limit = Integer.MAX_VALUE;
        private volatile boolean proxied;

        /** Used by the one thread that accepts. */
        private final Map<String, Set<SocketChannel>> open = new HashMap<>();

        private volatile SilentConnections silent = new SilentConnections();

        private String refused = "";

        @Override
        protected SocketChannel serverSocketAccept() throws Exception {
            while (true) {
                var channel = super.serverSocketAccept();
                // A server that stops wakes itself up by a connection.
                if (channel == null || isPaused() || !isRunning() || isWelcome(channel)) {
                    return channel;
                }
                channel.close();
            }
        }

        private boolean isWelcome(SocketChannel channel) throws IOException {
            if (!(channel.getRemoteAddress() instanceof InetSocketAddress remote)) {
                return true;
            }
            InetAddress address = remote.getAddress();
            if (proxied && address.isLoopbackAddress()) {
                silent.opened(channel, remote);
                return true;
            }
            var sender = Sender.of(address);
            var others = open.computeIfAbsent(sender, unknown -> new HashSet<>());
            if (others.size() >= limit) {
                others.removeIf(other -> !other.isOpen());
            }
            if (others.size() >= limit) {
                tell(sender);
                return false;
            }
            others.add(channel);
            silent.opened(channel, remote);
            forgetTheGone();
            return true;
        }

        /** Addresses without a connection are looked for now and then only. */
        private void forgetTheGone() {
            if (open.size() > 1_000 && open.size() % 100 == 0) {
                open.values().removeIf(channels -> {
                    channels.removeIf(channel -> !channel.isOpen());
                    return channels.isEmpty();
                });
            }
        }

        private void tell(String sender) {
            if (!sender.equals(refused)) {
                log.warn("{} has more than {} connections open; further ones are closed", sender, limit);
                refused = sender;
            }
        }
    }
}
