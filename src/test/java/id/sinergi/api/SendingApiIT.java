package id.sinergi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.region.RegionCode;
import id.sinergi.row.FileKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that another system sends over HTTP. */
@BrowserTest
class SendingApiIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private ApiClientService clients;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Value("${sinergi.data-directory}")
    private Path dataDirectory;

    private Site site;

    @BeforeEach
    void call(Site here) {
        site = here;
    }

    @Test
    void aFileThatIsSureIsPostedAndAnotherTimeChangesNothing() throws IOException, InterruptedException {
        var token = token(true, "ID");
        var file = target(1_250, "");

        var answer = send(token, file, checksum(file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var arrival = json.readTree(answer.body());
        assertThat(arrival.get("state").asString()).isEqualTo("POSTED");
        assertThat(arrival.get("rows").get("added").asInt()).isEqualTo(1_250);
        int batch = arrival.get("batch").asInt();
        assertThat(trail(batch)).singleElement().asString().startsWith("api:uji-");

        var again = send(token, file, checksum(file).toUpperCase(Locale.ROOT));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json.readTree(again.body()).get("state").asString()).isEqualTo("UNCHANGED");
        assertThat(leftFiles()).isZero();
    }

    @Test
    void whatNeedsALookWaitsAndWhatCannotBeReadIsRefusedInBothLanguages() throws IOException, InterruptedException {
        var token = token(true, "ID");
        var doubtful = target(2, "MOU-2025,X,2059,1,52,1,SK 9,2026-01-02,\n");
        var unknown = "a,b\n1,2\n";

        var waiting = send(token, doubtful, checksum(doubtful));
        var refused = send(token, unknown, checksum(unknown));

        assertThat(waiting.statusCode()).isEqualTo(202);
        assertThat(json.readTree(waiting.body()).get("rows").get("rejected").asInt())
                .isEqualTo(1);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json.readTree(refused.body()).get("message").get("en").asString())
                .startsWith("The kind of file cannot be told");
        jdbc.sql("UPDATE upload SET status = 'DISCARDED' WHERE status = 'STAGED' AND id = :id")
                .param("id", json.readTree(waiting.body()).get("upload").asInt())
                .update();
    }

    @Test
    void onlyTokensThatMaySendAndOnlyWhatArrivedAsItWasSent() throws IOException, InterruptedException {
        var file = target(3, "");
        int before = uploads();

        assertProblem(send(token(false, "ID"), file, checksum(file)), 403, "may-not-send");
        assertProblem(send("sinergi_tebakan", file, checksum(file)), 401, "unauthorized");
        assertProblem(send(token(true, "ID"), file, null), 400, "checksum");
        assertProblem(send(token(true, "ID"), file, checksum(file + " ")), 400, "checksum-differs");
        var large = target(1_250, "");
        assertThat(send(token(false, "ID"), large, checksum(large)).statusCode())
                .isEqualTo(413);

        assertThat(uploads()).isEqualTo(before);
        assertThat(leftFiles()).isZero();
    }

    @Test
    void rowsOfOthersRegionsAreRejected() throws IOException, InterruptedException {
        var file = target(2, "");

        var answer = send(token(true, "35"), file, checksum(file));

        var arrival = json.readTree(answer.body());
        assertThat(arrival.get("state").asString()).as(answer.body()).isEqualTo("WAITING");
        assertThat(arrival.get("rows").get("rejected").asInt()).isEqualTo(2);
        jdbc.sql("UPDATE upload SET status = 'DISCARDED' WHERE id = :id")
                .param("id", arrival.get("upload").asInt())
                .update();
    }

    /** Targets of the regencies of a province for years that nobody looks at; 1,600 at most. */
    private static String target(int rows, String more) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "MOU-2025,DILATIH,%d,%d,52.%02d,%d,Surat Keputusan Direktur Nomor %d,2026-01-02,"
                        .formatted(2060 + i / 8 % 40, 1 + i / 320, 1 + i % 8, 10 + i, i))
                .collect(Collectors.joining("\n", String.join(",", FileKind.TARGET.columns()) + "\n", "\n" + more));
    }

    private String token(boolean maySend, String... regions) {
        return ApiCalls.asAdministrator(() -> clients.create(
                ApiCalls.name(),
                Set.of(regions).stream().map(RegionCode::of).collect(Collectors.toSet()),
                maySend,
                30,
                "uji"));
    }

    private HttpResponse<String> send(String token, String body, String checksum)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site.address("api/v1/files")))
                .header("Authorization", "Bearer " + token)
                .header("X-File-Name", "kiriman.csv")
                .POST(BodyPublishers.ofString(body));
        if (checksum != null) {
            request.header("X-Checksum-Sha256", checksum);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aSenderIsNamedByAHeaderAndOneThatNobodyKnowsIsRefused() throws IOException, InterruptedException {
        var file = target(4, "");
        var request = HttpRequest.newBuilder(URI.create(site.address("api/v1/files")))
                .header("Authorization", "Bearer " + token(true, "ID"))
                .header("X-Checksum-Sha256", checksum(file))
                .header("X-Sender", "Balai Entah")
                .POST(BodyPublishers.ofString(file));

        var answer = HTTP.send(request.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json.readTree(answer.body()).get("message").get("en").asString())
                .contains("Balai Entah");
    }

    private void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:sinergi:problem:" + code);
    }

    private static String checksum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private List<String> trail(int batch) {
        return jdbc.sql("SELECT username FROM audit_entry WHERE action = 'BATCH_POSTED' AND subject = :batch")
                .param("batch", "batch " + batch)
                .query(String.class)
                .list();
    }

    private int uploads() {
        return jdbc.sql("SELECT count(*) FROM upload").query(Integer.class).single();
    }

    private long leftFiles() throws IOException {
        try (var left = Files.list(dataDirectory.resolve("uploads"))) {
            return left.count();
        }
    }
}
