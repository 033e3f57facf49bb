package id.sinergi.gate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers, programs and machines are told while no connection to the database is to be had. */
@BrowserTest
class OutageIT {

    private static final String AWAY = "Basis data sedang tidak menjawab";

    @Autowired
    private DataSource database;

    @Test
    void everybodyIsToldThatTheDatabaseDoesNotAnswerAndNobodyThatTheirPasswordIsWrong(Site site) throws Exception {
        var reader = site.signedIn("menteri", "tentang");
        var visitor = site.visitor();
        visitor.navigate(site.address("login"));
        try (var http = HttpClient.newHttpClient()) {
            assertThat(readiness(http, site)).isEqualTo("200 {\"status\":\"UP\"}");
            var held = holdAll();
            try {
                var api = ask(http, site, "api/v1/indicators/DILATIH");
                reader.navigate(site.address("perlu-dilihat?periode=2026-01..2026-02"));
                reader.getByText(AWAY).first().waitFor();
                site.signIn(visitor, "menteri", Site.PASSWORD);
                visitor.getByText("tidak menjawab").first().waitFor();
                assertThat(visitor.getByText("Tidak dapat masuk")).hasCount(0);

                assertThat(api.join().statusCode()).isEqualTo(503);
                assertThat(api.join().headers().firstValue("Retry-After")).isPresent();
                assertThat(api.join().headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(readiness(http, site)).isEqualTo("503 {\"status\":\"DOWN\"}");
            } finally {
                for (var connection : held) {
                    connection.close();
                }
            }
            assertThat(ask(http, site, "actuator/health/liveness").join().statusCode())
                    .isEqualTo(200);
        }
        signInAgain(site, visitor);
    }

    /** A database that was away has not judged the password, so the right one is right at once. */
    private static void signInAgain(Site site, Page visitor) {
        visitor.navigate(site.address("login"));
        site.signIn(visitor, "menteri", Site.PASSWORD);
        visitor.waitForURL(url -> !url.contains("/login"));
    }

    /** Asked as a balancer asks, without a token: looking up one would fail without a database, whatever the state is. */
    private static String readiness(HttpClient http, Site site) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.address("actuator/health/readiness")))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static CompletableFuture<HttpResponse<String>> ask(HttpClient http, Site site, String path) {
        var request = HttpRequest.newBuilder(URI.create(site.address(path)))
                .header("Authorization", "Bearer sinergi_tebakan")
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    /** As many connections as there are. */
    private List<Connection> holdAll() {
        var held = new ArrayList<Connection>();
        while (true) {
            try {
                held.add(database.getConnection());
            } catch (SQLException none) {
                return held;
            }
        }
    }
}
