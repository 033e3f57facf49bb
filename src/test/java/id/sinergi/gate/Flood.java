package id.sinergi.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who does not mean well, at an address of their own on this machine. */
public final class Flood implements AutoCloseable {

    private static final int PER_CONNECTION = 90;
    private static final int TIMEOUT = 15_000;

    private final int port;
    private final InetAddress sender;
    private final List<Socket> dripping = new ArrayList<>();

    public Flood(int port, InetAddress sender) {
        this.port = port;
        this.sender = sender;
    }

    /** Begins so many sign-ins that promise more than they send. */
    public void drip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            var socket = connect();
            send(socket, """
                    POST /login HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/x-www-form-urlencoded\r
                    Content-Length: 1000\r
                    \r
                    username=""");
            dripping.add(socket);
        }
    }

    /** Sends one letter more of each. */
    public void dripOnce() {
        for (Iterator<Socket> each = dripping.iterator(); each.hasNext(); ) {
            var socket = each.next();
            try {
                send(socket, "a");
            } catch (IOException ended) {
                each.remove();
            }
        }
    }

    /** How many sign-ins the server has neither answered nor ended. */
    public int open() throws IOException {
        int open = 0;
        for (var socket : dripping) {
            socket.setSoTimeout(1);
            try {
                socket.getInputStream().read();
            } catch (SocketTimeoutException waiting) {
                open++;
            } catch (IOException ended) {
                // Counts as ended.
            }
        }
        return open;
    }

    /**
     * Asks for so many long addresses, one after the other on connections that are kept.
     *
     * @return how many answers had each status; 0 for a connection that was closed without one
     */
    public Map<Integer, Integer> askLong(int count) {
        var answers = new TreeMap<Integer, Integer>();
        var request = "GET /tentang?catatan=%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted("a".repeat(7_000));
        for (int left = count; left > 0; left -= PER_CONNECTION) {
            try (var socket = connect()) {
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                for (int i = 0; i < Math.min(left, PER_CONNECTION); i++) {
                    send(socket, request);
                    answers.merge(status(in), 1, Integer::sum);
                }
            } catch (IOException ended) {
                answers.merge(0, 1, Integer::sum);
            }
        }
        return answers;
    }

    private static int status(BufferedReader in) throws IOException {
        var first = in.readLine();
        if (first == null) {
            throw new IOException("No answer");
        }
        int length = 0;
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        // The bodies of refusals are told in bytes and are read as such: their letters are ASCII but for one.
        for (int read = 0; read < length; ) {
            int letter = in.read();
            read += letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
        }
        return Integer.parseInt(first.split(" ")[1]);
    }

    private Socket connect() throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(sender, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT);
        socket.setSoTimeout(TIMEOUT);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        for (var socket : dripping) {
            try {
                socket.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
