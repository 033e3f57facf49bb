package id.sinergi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.gallery.ChartSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON that Java sends is the JSON that the browser's tests read: both sides share {@code frontend/contract}. Run
 * with {@code -Dcontract.write=true} to rewrite it after an intended change.
 */
class ChartContractTest {

    private static final Path CONTRACT = Path.of("frontend", "contract");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TestFactory
    Stream<DynamicTest> everySampleIsSentAsTheContractSays() {
        return new ChartSamples(Locale.of("id"))
                .all().entrySet().stream()
                        .map(sample -> DynamicTest.dynamicTest(
                                sample.getKey(), () -> matches(sample.getKey(), sample.getValue())));
    }

    @Test
    void theContractHoldsNoSampleThatJavaDoesNotSend() throws IOException {
        try (var files = Files.list(CONTRACT)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            new ChartSamples(Locale.of("id")).all().keySet());
        }
    }

    private static void matches(String name, ChartDescription description) throws IOException {
        var sent =
                JSON.readTree(new ChartState(description, ChartTexts.of(indonesian()::getProperty), "id", true).text());
        var file = CONTRACT.resolve(name + ".json");
        if (Boolean.getBoolean("contract.write")) {
            Files.createDirectories(CONTRACT);
            Files.writeString(file, JSON.writeValueAsString(sent) + "\n");
        }
        JsonNode agreed = JSON.readTree(Files.readString(file));
        assertThat(sent).isEqualTo(agreed);
    }

    private static Properties indonesian() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "vaadin-i18n", "translations_id.properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
