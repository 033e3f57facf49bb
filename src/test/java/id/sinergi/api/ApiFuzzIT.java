package id.sinergi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Any parameter with any value in the API is answered or refused; {@code -Dsinergi.fuzz.seconds=600} for longer. */
@BrowserTest
class ApiFuzzIT {

    private static final int SECONDS = Integer.getInteger("sinergi.fuzz.seconds", 5);
    private static final long SEED = Long.getLong("sinergi.fuzz.seed", 14L);
    private static final boolean LONG = System.getProperty("sinergi.fuzz.seconds") != null;

    /** Of one address without a session; other tests ask from the same. */
    private static final int MOST = 800;

    private static final int LARGEST = 6_000_000;

    private static final ObjectNode DESCRIPTION =
            (ObjectNode) JsonMapper.shared().readTree(new ApiDescription().document());

    /** Those of the description, with codes that are some and none, and others. */
    private static final List<String> PATHS = Stream.concat(
                    DESCRIPTION.get("paths").propertyNames().stream()
                            .map(path -> path.replace("/api/v1/", ""))
                            .flatMap(path -> path.contains("{")
                                    ? Stream.of("DILATIH", "DITEMPATKAN", "SEKTOR", "PENEMPATAN_NASIONAL", "X", "%00")
                                            .map(code -> path.replaceAll("\\{\\w+}", code))
                                    : Stream.of(path)),
                    Stream.of("", "..", "indicators/DILATIH/x"))
            .toList();

    /** Parameters of the description, and one that there is not. */
    private static final List<String> NAMES =
            Stream.concat(described().stream(), Stream.of("batas", "x")).toList();

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "999999999",
            "99999999999",
            "ID",
            "35",
            "35.78",
            "MAN",
            "MOU-2025",
            "579344",
            "KR",
            "L",
            "BULAN",
            "KABKOTA",
            "PROVINSI",
            "NEGARA",
            "SEKTOR",
            "2026-01..2026-09",
            "0001-01..9999-12",
            "1E+99999999",
            "9999-12..9999-12",
            "<b>",
            "\u0000",
            "'",
            "a".repeat(2_000));

    @Autowired
    private ApiClientService clients;

    @Test
    void noQuestionBreaksTheService(Site site) throws IOException, InterruptedException {
        var api = new ApiCalls(site, clients);
        var token = api.token("ID");
        var random = new Random(SEED);
        var answers = new TreeMap<Integer, Integer>();
        long slowest = 0;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int asked = 0; System.nanoTime() < end && (asked < MOST || LONG); asked++) {
            var path = path(random);
            long start = System.nanoTime();
            var answer = api.get(path, token, "Accept", random.nextBoolean() ? "text/csv" : "*/*");
            slowest = Math.max(slowest, System.nanoTime() - start);
            answers.merge(answer.statusCode(), 1, Integer::sum);

            assertThat(answer.statusCode()).as("%.500s", path).isLessThan(500);
            assertThat(answer.body().length()).as("%.500s", path).isLessThan(LARGEST);
        }
        System.out.printf("Answers %s, slowest %d ms%n", answers, TimeUnit.NANOSECONDS.toMillis(slowest));
        assertThat(api.get("indicators", token).statusCode()).isEqualTo(200);
    }

    /** So that a new one is tried with everything too. */
    @Test
    void everyParameterThatIsUnderstoodIsDescribed() {
        assertThat(described())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Question.PARAMETERS, ComparisonController.PARAMETERS, PublishedQuestion.PARAMETERS)
                                .flatMap(Set::stream)
                                .distinct()
                                .toList());
    }

    private static List<String> described() {
        return DESCRIPTION
                .get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(method -> method.path("parameters").valueStream())
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .map(parameter -> parameter.get("name").asString())
                .distinct()
                .toList();
    }

    @Test
    void aPeriodBeyondTheYearsThatCanBeAskedAboutIsNamed(Site site) throws IOException, InterruptedException {
        var api = new ApiCalls(site, clients);
        var answer = api.get("indicators/DILATIH?periode=0001-01..9999-12&menurut=BULAN", api.token("ID"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("periode=0001-01..9999-12", "–");
    }

    private static String path(Random random) {
        var path = new StringBuilder(one(PATHS, random)).append('?');
        for (int count = random.nextInt(20) == 0 ? 150 : random.nextInt(5);
                count > 0 && path.length() < 6_000;
                count--) {
            path.append(one(NAMES, random))
                    .append('=')
                    .append(URLEncoder.encode(one(VALUES, random), StandardCharsets.UTF_8))
                    .append('&');
        }
        return path.toString();
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
