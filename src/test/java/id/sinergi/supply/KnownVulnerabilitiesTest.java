package id.sinergi.supply;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.supply.BillOfMaterials.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the open database of vulnerabilities (osv.dev) about every part of the product. Where it cannot be reached, the
 * test is skipped, and says so.
 */
class KnownVulnerabilitiesTest {

    private static final URI DATABASE = URI.create("https://api.osv.dev/v1/querybatch");
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Looked at and found not to concern the product: number of the vulnerability, and why. */
    private static final Map<String, String> ACCEPTED = Map.of();

    @Test
    void nothingIsKnownAgainstAnyPart() throws InterruptedException {
        var parts = Stream.concat(BillOfMaterials.java().stream(), BillOfMaterials.charts().stream())
                .toList();

        assertThat(known(parts)).isEmpty();
    }

    private static List<String> known(List<Part> parts) throws InterruptedException {
        var json = JsonMapper.builder().build();
        var questions = parts.stream()
                .map(part -> Map.of("package", Map.of("purl", part.purl().replaceFirst("\\?.*", ""))))
                .toList();
        var results = json.readTree(answer(json.writeValueAsString(Map.of("queries", questions))))
                .get("results");
        var found = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            for (var vulnerability : results.get(i).path("vulns")) {
                var id = vulnerability.get("id").asString();
                if (!ACCEPTED.containsKey(id)) {
                    found.add(parts.get(i).purl() + " " + id);
                }
            }
        }
        return found;
    }

    private static String answer(String question) throws InterruptedException {
        var request = HttpRequest.newBuilder(DATABASE)
                .timeout(PATIENCE.multipliedBy(3))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question))
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            throw skipped("it answered " + answer.statusCode());
        } catch (IOException unreachable) {
            throw skipped(unreachable.toString());
        }
    }

    private static TestAbortedException skipped(String why) {
        var text = "SKIPPED: known vulnerabilities were not looked up, " + DATABASE.getHost() + " cannot be reached: "
                + why;
        System.err.println(text);
        return new TestAbortedException(text);
    }
}
