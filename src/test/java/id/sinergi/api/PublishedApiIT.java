package id.sinergi.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.statistics.PublishedRows;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published figures over HTTP: those that were posted, all vintages, to every token. */
@BrowserTest
class PublishedApiIT {

    private static final String TOTALS = "published/PENEMPATAN_NASIONAL?periode=2023-01..2023-12";

    @Autowired
    private ApiClientService clients;

    @Autowired
    private JsonMapper json;

    private ApiCalls api;

    @BeforeEach
    void call(Site site) {
        api = new ApiCalls(site, clients);
    }

    @Test
    void everyTokenReadsAllVintagesWhateverItsRegions() throws IOException, InterruptedException {
        for (var token : List.of(api.token("ID"), api.token("35.78"))) {
            var answer = read(TOTALS, token);
            assertThat(answer.get("figures").values().stream()
                            .map(figure -> figure.get("value").asLong()
                                    + " " + figure.get("asOf").asString() + " "
                                    + figure.get("status").asString()))
                    .containsExactly(
                            "273747 2023-12-29 SEMENTARA", "274965 2024-02-29 TETAP", "297108 2025-02-28 TETAP");
            assertThat(answer.get("name").get("en").asString()).isEqualTo("National placements");
        }
    }

    @Test
    void everyPublishedRowIsInTheAnswersInBothForms() throws IOException, InterruptedException {
        var token = api.token("35");
        var offered = read("published", token).values();
        assertThat(offered.stream().mapToInt(one -> one.get("rows").asInt()).sum())
                .isEqualTo(PublishedRows.all().size());
        for (var one : offered) {
            var path = "published/%s?menurut=%s"
                    .formatted(one.get("indicator").asString(), one.get("by").asString());
            var table = CsvReader.builder()
                    .ofNamedCsvRecord(api.get(path, token, "Accept", "text/csv").body())
                    .stream()
                    .map(row -> row.getField("member") + row.getField("from") + row.getField("as_of") + " "
                            + row.getField("value"))
                    .toList();
            assertThat(table)
                    .hasSize(one.get("rows").asInt())
                    .containsExactlyElementsOf(read(path, token).get("figures").values().stream()
                            .map(figure -> figure.get("member").asString()
                                    + figure.get("from").asString()
                                    + figure.get("asOf").asString() + " "
                                    + figure.get("value").asLong())
                            .toList());
        }
    }

    @Test
    void aTableStandsBesideItsPrintedTotalWithTheGap() throws IOException, InterruptedException {
        var tables = read("published/PENEMPATAN_NASIONAL?menurut=PROVINSI&periode=2014-01..2014-12", api.token("ID"))
                .get("tables");
        assertThat(tables).hasSize(1);
        var table = tables.get(0);
        assertThat(table.get("sum").asLong()).isEqualTo(324_300);
        assertThat(table.get("total").asLong()).isEqualTo(325_821);
        assertThat(table.get("gap").asLong()).isEqualTo(1_521);
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndWhatIsUnchangedIsNotSentAgain() throws IOException, InterruptedException {
        var token = api.token("ID");
        var wrong = api.get(TOTALS + "&menurut=PLANET&wilayah=35&per=x", token, "Accept-Language", "en");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Not understood: menurut=PLANET, per=x, wilayah");
        assertThat(api.get("published?menurut=TOTAL", token).statusCode()).isEqualTo(400);
        assertThat(api.get("published/TIDAK_ADA", token).statusCode()).isEqualTo(404);
        assertThat(api.get(TOTALS, token, "Accept", "application/xml").statusCode())
                .isEqualTo(406);
        assertThat(api.getWithoutToken(TOTALS).statusCode()).isEqualTo(401);

        var tag = api.get(TOTALS, token).headers().firstValue("ETag").orElseThrow();
        assertThat(api.get(TOTALS, token, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private JsonNode read(String path, String token) throws IOException, InterruptedException {
        var answer = api.get(path, token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
