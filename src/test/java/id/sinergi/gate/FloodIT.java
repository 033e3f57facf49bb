package id.sinergi.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Strangers of one address who send letters one by one, or long addresses one after the other, while others work. */
@BrowserTest
class FloodIT {

    private static final int DRIPPING = 230;
    private static final int QUICK = 1_000;

    @Autowired
    private ServletWebServerApplicationContext application;

    @Test
    void drippingSignInsHoldNobodyUp(Site site) throws IOException {
        var reader = site.signedIn("menteri", "tentang");
        try (var flood = new Flood(port(site), InetAddress.getByName("127.0.0.3"))) {
            flood.drip(DRIPPING);
            long start = System.nanoTime();
            reader.navigate(site.address(""));
            site.settled(reader);
            System.out.printf(
                    "Overview under %d dripping sign-ins: %d ms%n",
                    flood.open(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            flood.dripOnce();
            var visitor = site.visitor();
            visitor.navigate(site.address("login"));
            site.signIn(visitor, "menteri", Site.PASSWORD);
            visitor.waitForURL(url -> !url.contains("/login"));

            assertThat(flood.open()).as("bodies of one address on their way").isLessThanOrEqualTo(40);
        }
    }

    @Test
    void longAddressesLeaveNoSession(Site site) throws IOException {
        int before = sessions();
        try (var flood = new Flood(port(site), InetAddress.getByName("127.0.0.4"))) {
            var answers = flood.askLong(QUICK);
            System.out.println("Long addresses were answered " + answers);

            assertThat(answers.keySet()).isSubsetOf(302, 429);
        }
        assertThat(sessions()).isLessThanOrEqualTo(before);
    }

    /** Something is kept of each until they come back, whether or not anybody does. */
    @Test
    void whoHasThemselvesSentToTheIdentityProviderAgainAndAgainWaits(Site site) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.address("login/ke/oidc")))
                .build();
        var answers = new TreeMap<Integer, Integer>();
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.5"))
                .build()) {
            for (int asked = 0; asked < 100; asked++) {
                answers.merge(client.send(request, BodyHandlers.discarding()).statusCode(), 1, Integer::sum);
            }
        }

        assertThat(answers).containsKey(429);
        assertThat(answers.get(429)).isBetween(20, 40);
    }

    private int sessions() {
        var server = (TomcatWebServer) application.getWebServer();
        var context = (Context) server.getTomcat().getHost().findChildren()[0];
        return context.getManager().getActiveSessions();
    }

    private static int port(Site site) {
        return URI.create(site.address("")).getPort();
    }
}
