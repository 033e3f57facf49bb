package id.sinergi.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of requirements says what is true of the tests: one that is gone is no evidence. */
class AsvsTest {

    private static final Path TABLE = Path.of("src/docs/asvs.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+(?:\\.\\d+){2}) \\| (.+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern DOCUMENT = Pattern.compile("]\\(((?!http)[^)#]+)\\)");

    /** Requirements of levels 1 and 2 in version 5.0.0. */
    private static final int REQUIREMENTS = 253;

    private record Row(String number, String about, String status, String why) {}

    private final List<Row> rows = ROW.matcher(read(TABLE))
            .results()
            .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)))
            .toList();

    @Test
    void everyRequirementOfLevelTwoStandsThereOnce() {
        assertThat(rows).hasSize(REQUIREMENTS).extracting(Row::number).doesNotHaveDuplicates();
        assertThat(rows).extracting(Row::status).containsOnly("met", "n/a", "untested", "open");
    }

    @Test
    void whatIsMetNamesATestOrADocument() {
        assertThat(rows)
                .filteredOn(row -> row.status().equals("met"))
                .hasSizeGreaterThan(80)
                .allSatisfy(row -> assertThat(TEST.matcher(row.why()).find()
                                || DOCUMENT.matcher(row.why()).find())
                        .as(row.number())
                        .isTrue());
    }

    @Test
    void everyTestAndDocumentThatIsNamedIsThere() {
        var text = read(TABLE);
        var tests = names(Path.of("src/test/java"));
        assertThat(TEST.matcher(text).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(tests);
        assertThat(DOCUMENT.matcher(text).results().map(found -> TABLE.resolveSibling(found.group(1))))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.normalize()).exists());
    }

    @Test
    void theNumbersAboveTheTableAreThoseOfTheTable() {
        var counts = rows.stream().collect(Collectors.groupingBy(Row::status, Collectors.counting()));
        var said = Pattern.compile("\\*\\*(\\d+) ([a-z/]+)\\*\\*")
                .matcher(read(TABLE))
                .results()
                .collect(Collectors.toMap(found -> found.group(2), AsvsTest::number));
        assertThat(said).isEqualTo(counts);
    }

    private static long number(MatchResult found) {
        return Long.parseLong(found.group(1));
    }

    private static Set<String> names(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
