package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aot.AotDetector;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The application as the package starts it: from the bean definitions that were made while it was built. What is set
 * only where it runs must still count.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AheadOfTimeIT {

    @TempDir
    private static Path directory;

    private final TestDatabase database = TestDatabase.create();
    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext packaged;

    @BeforeAll
    void start() {
        SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        try {
            packaged = new SpringApplicationBuilder(SinergiApplication.class)
                    .main(SinergiApplication.class)
                    .run(
                            "--server.port=0",
                            "--sinergi.data-directory=" + directory,
                            "--sinergi.db.url=" + database.url(),
                            "--sinergi.db.user=" + database.user(),
                            "--sinergi.db.password=" + database.password(),
                            "--sinergi.db.owner=" + database.owner(),
                            "--sinergi.db.owner-password=" + database.ownerPassword(),
                            "--sinergi.person-key=a secret for tests, long enough to be one",
                            "--sinergi.start.unchecked=true",
                            "--sinergi.start.practice=false",
                            "--spring.mail.host=post.contoh.go.id");
        } finally {
            SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
        }
    }

    @AfterAll
    void stop() {
        if (packaged != null) {
            packaged.close();
        }
        database.close();
    }

    @Test
    void servesTheSignInPageAndSaysThatItIsReady() throws IOException, InterruptedException {
        assertThat(status("/login")).isEqualTo(200);
        assertThat(status("/actuator/health/readiness")).isEqualTo(200);
    }

    @Test
    void showsNobodyAnythingWithoutSignIn() throws IOException, InterruptedException {
        assertThat(status("/api/v1/indicators")).isEqualTo(401);
        assertThat(status("/")).isEqualTo(302);
    }

    @Test
    void mailsThroughTheServerThatIsSetWhereItRuns() {
        assertThat(packaged.getBean(MailProperties.class).getHost()).isEqualTo("post.contoh.go.id");
        assertThat(packaged.getBean(JavaMailSenderImpl.class).getHost()).isEqualTo("post.contoh.go.id");
    }

    private int status(String path) throws IOException, InterruptedException {
        int port =
                ((ServletWebServerApplicationContext) packaged).getWebServer().getPort();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
