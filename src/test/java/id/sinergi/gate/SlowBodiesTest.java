package id.sinergi.gate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A body that drips in holds a thread no longer than the clock allows, whoever sends it; a long one may take its time. */
class SlowBodiesTest {

    private static final long DEADLINE = 10;

    private final AtomicLong now = new AtomicLong();
    private final SilentConnections silent = new SilentConnections(now::get);
    private final BlockingQueue<String> read = new LinkedBlockingQueue<>();
    private final AtomicLong arrived = new AtomicLong();
    private WebServer server;

    /** Tells each letter as it comes, and how the body ended. */
    private final class Reader extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            try (var in = request.getInputStream()) {
                var part = new byte[100_000];
                for (int bytes = in.read(part); bytes >= 0; bytes = in.read(part)) {
                    arrived.addAndGet(bytes);
                    read.add("part");
                }
                read.add("whole");
            } catch (IOException cut) {
                read.add("cut");
            }
        }
    }

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setProtocol(ConnectionLimit.class.getName());
        factory.addEngineValves(new HeadersValve(silent));
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof ConnectionLimit protocol) {
                // As behind a proxy on this machine, which passes uploads on as they come.
                protocol.limit(10, true, silent);
            }
        });
        server = factory.getWebServer(
                context -> context.addServlet("reader", new Reader()).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aBodyThatDripsIsCutAndItsThreadFree() throws Exception {
        try (var sender = sender("Content-Length: 1000")) {
            drip(sender);
            pass(Duration.ofSeconds(29));
            drip(sender);
            pass(Duration.ofSeconds(3));

            assertThat(next()).isEqualTo("cut");
            assertThat(sender.getInputStream().readAllBytes()).isNotNull();
        }
    }

    @Test
    void oneInPiecesIsCutToo() throws Exception {
        try (var sender = sender("Transfer-Encoding: chunked")) {
            send(sender, "1\r\nx\r\n");
            assertThat(next()).isEqualTo("part");
            pass(Duration.ofSeconds(32));

            assertThat(next()).isEqualTo("cut");
        }
    }

    @Test
    void aLongOneThatComesMayTakeItsTime() throws Exception {
        int part = 50_000;
        try (var sender = sender("Content-Length: " + 20 * part)) {
            for (int sent = 1; sent <= 20; sent++) {
                send(sender, "x".repeat(part));
                while (arrived.get() < (long) sent * part) {
                    assertThat(next()).isEqualTo("part");
                }
                pass(Duration.ofSeconds(10));
            }
            assertThat(read).doesNotContain("cut");
        }
    }

    private Socket sender(String length) throws IOException {
        var socket = new Socket("127.0.0.1", server.getPort());
        socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(DEADLINE));
        send(socket, "POST / HTTP/1.1\r\nHost: x\r\n" + length + "\r\n\r\n");
        return socket;
    }

    private void drip(Socket sender) throws IOException, InterruptedException {
        send(sender, "x");
        assertThat(next()).isEqualTo("part");
    }

    private static void send(Socket sender, String text) throws IOException {
        sender.getOutputStream().write(text.getBytes(US_ASCII));
        sender.getOutputStream().flush();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
        silent.sweep();
    }

    private String next() throws InterruptedException {
        var said = read.poll(DEADLINE, TimeUnit.SECONDS);
        return said == null ? "nothing" : said;
    }
}
