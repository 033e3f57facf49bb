package id.sinergi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.ProgressListener;
import id.sinergi.row.FileKind;
import id.sinergi.security.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may ask, what is refused and what is kept, over HTTP. */
@BrowserTest
class ReadApiIT {

    private static final String TRAINED = "indicators/DILATIH?periode=2025-10..2026-10";

    @Autowired
    private ApiClientService clients;

    @Autowired
    private IntakeService intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @TempDir
    private Path directory;

    private ApiCalls api;

    @BeforeEach
    void call(Site site) {
        api = new ApiCalls(site, clients);
    }

    @Test
    void withoutAValidTokenThereIsNothing() throws IOException, InterruptedException {
        var revoked = api.token("ID");
        assertThat(api.get(TRAINED, revoked).statusCode()).isEqualTo(200);
        api.revoke(revoked);
        for (var answer :
                List.of(api.getWithoutToken(TRAINED), api.get(TRAINED, "sinergi_tebakan"), api.get(TRAINED, revoked))) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"sinergi\"");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(json.readTree(answer.body()).get("title").asString()).isEqualTo("Token diperlukan");
        }
    }

    @Test
    void aTokenEndsOnItsDayAndItsLastUseIsWrittenDown() throws IOException, InterruptedException {
        var token = api.token("ID");
        assertThat(api.get(TRAINED, token).statusCode()).isEqualTo(200);
        var newest = "(select max(id) from api_client)";
        assertThat(jdbc.sql("select last_used_at is not null from api_client where id = " + newest)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        jdbc.sql("update api_client set expires_at = created_at where id = " + newest)
                .update();

        assertThat(api.get(TRAINED, token).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenReadsItsOwnRegionsAndTheCountryAsTheOneBenchmark() throws IOException, InterruptedException {
        var province = api.token("35");
        var country = api.token("ID");
        var seen = read(TRAINED, province);
        assertThat(seen.get("regions").toString()).isEqualTo("[\"35\"]");
        assertThat(count(seen)).isEqualTo(count(read(TRAINED + "&wilayah=35", country)));
        assertThat(count(seen)).isPositive().isLessThan(count(read(TRAINED, country)));
        assertThat(read(TRAINED + "&menurut=PROVINSI", province).get("figures")).hasSize(1);
        assertThat(seen.get("national").get("member").asString()).isEqualTo("ID");
        assertThat(seen.get("national").get("numerator").asLong()).isEqualTo(count(read(TRAINED, country)));
        assertThat(read(TRAINED, country).get("national").isNull()).isTrue();

        var outside = api.get(TRAINED + "&wilayah=31", province);
        assertThat(outside.statusCode()).isEqualTo(403);
        assertThat(outside.body()).contains("urn:sinergi:problem:scope").doesNotContain("numerator");
    }

    @Test
    void aClientWhoseRegionsAreGoneReadsNothing() throws IOException, InterruptedException {
        var token = api.token("35");
        jdbc.sql("DELETE FROM api_client_region WHERE client_id = (SELECT id FROM api_client WHERE token_hash = ?)")
                .param(new ApiToken(token).hash())
                .update();
        assertThat(api.get(TRAINED, token).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenIsNoSignInForTheScreensAndLeavesNoSession(Site site) throws IOException, InterruptedException {
        var answer = api.get("../../ringkasan", api.token("ID"));
        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(api.get(TRAINED, api.token("ID")).headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void anAnswerIsSentAgainOnlyAfterABatchWasPosted() throws IOException, InterruptedException {
        var token = api.token("ID");
        var tag = api.get(TRAINED, token).headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]{24}\"");

        var same = api.get(TRAINED, token, "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
        assertThat(api.get(TRAINED, token, "If-None-Match", tag, "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.get(TRAINED, api.token("35"), "If-None-Match", tag).statusCode())
                .isEqualTo(200);

        postAndTakeBackATarget();
        var fresh = api.get(TRAINED, token, "If-None-Match", tag);
        assertThat(fresh.statusCode()).isEqualTo(200);
        assertThat(fresh.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndNotAnswered() throws IOException, InterruptedException {
        var token = api.token("ID");
        var wrong =
                api.get(TRAINED + "&wilayah=99&menurut=PLANET&sector=MAN", token, "Accept-Language", "en-GB,en;q=0.9");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json.readTree(wrong.body()).get("detail").asString())
                .isEqualTo("Not understood: wilayah=99, sector, menurut=PLANET");
        assertThat(api.get("indicators/TIDAK_ADA", token).statusCode()).isEqualTo(404);
        assertThat(api.get("apa-saja", token).statusCode()).isEqualTo(404);
        assertThat(api.get(TRAINED, token, "Accept", "application/xml").statusCode())
                .isEqualTo(406);
        assertThat(api.get("indicators/SEKTOR?menurut=NEGARA", token).statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyReadingAndEveryRefusalIsWrittenDownAndTheTokenNowhere() throws IOException, InterruptedException {
        var token = api.token("35");
        var client = clients.find(new ApiToken(token)).orElseThrow().getName();
        api.get(TRAINED + "&wilayah=35.78", token);
        api.get(TRAINED, "sinergi_salah");

        assertThat(entries(client)).isEqualTo("API_READ 200 /api/v1/" + TRAINED + "&wilayah=35.78");
        assertThat(entries("api")).contains("API_REFUSED 401 /api/v1/" + TRAINED);
        assertThat(jdbc.sql("SELECT string_agg(a::text, ' ') || (SELECT string_agg(c::text, ' ') FROM api_client c)"
                                + " FROM audit_entry a")
                        .query(String.class)
                        .single())
                .contains(new ApiToken(token).hash())
                .doesNotContain(token, "sinergi_salah");
    }

    @Test
    void theDefinitionsComeInBothLanguages() throws IOException, InterruptedException {
        var token = api.token("35");
        var trained = json.readTree(api.get("indicators", token).body()).get(0);
        assertThat(trained.get("code").asString()).isEqualTo("DILATIH");
        assertThat(trained.get("name").get("id").asString()).isEqualTo("Jumlah peserta yang menyelesaikan pelatihan");
        assertThat(trained.get("name").get("en").asString()).isEqualTo("People trained");
        assertThat(api.get("indicators", token, "Accept", "text/csv").body()).startsWith("code,unit,name_id,name_en");
    }

    private void postAndTakeBackATarget() throws IOException {
        var file = Files.writeString(
                directory.resolve("target.csv"),
                String.join(",", FileKind.TARGET.columns()) + "\nMOU-2025,DILATIH,2031,1,35,100,SK,2026-01-01,\n");
        SystemIdentity.call(() -> {
            var preview = intake.stage(file, "target.csv", "uji", false, ProgressListener.NONE);
            var posted = (Posted) intake.post(preview.upload(), "uji", false);
            return intake.revert(posted.batch(), "uji", "dikirim dua kali");
        });
    }

    private String entries(String username) {
        return jdbc.sql("SELECT string_agg(action || ' ' || detail, '|') FROM audit_entry WHERE username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private JsonNode read(String path, String token) throws IOException, InterruptedException {
        return json.readTree(api.get(path, token).body());
    }

    private static long count(JsonNode answer) {
        return answer.get("figures").get(0).get("numerator").asLong();
    }
}
