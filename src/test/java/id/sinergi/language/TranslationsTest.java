package id.sinergi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both languages have every key, and no key is without a reader; a key in the code is a literal, alone or
 * joined with a name: {@code "agreement.status." + status}.
 */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src", "main", "resources", "vaadin-i18n");
    private static final Pattern LITERAL = Pattern.compile("([\"'`])([a-z]+\\.[\\w.-]*\\w)\\1");
    private static final Pattern JOINED = Pattern.compile("\"([a-z]+\\.(?:[\\w-]+[.-])*)\"\\s*\\+");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern AUDITED =
            Pattern.compile("\\.enter(?:Reading)?\\(\\s*[^;]{0,120}?\"([A-Z]+(?:_[A-Z]+)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(css|csv|js|json|md|svg|png|sql|txt|xlsx|pptx|pdf|properties)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(texts("en").keySet()).isEqualTo(texts("id").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void noTextIsEmptyOrWrittenTwice(String language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(lines(language)).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        var english = texts("en");
        texts("id")
                .forEach((key, text) ->
                        assertThat(arguments(text)).as(key).isEqualTo(arguments(english.getOrDefault(key, text))));
    }

    /** A straight apostrophe swallows the arguments that follow it, and a brace that does not close is no pattern. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void aTextWithArgumentsIsAPattern(String language) {
        texts(language).forEach((key, text) -> {
            if (!arguments(text).isEmpty()) {
                assertThat(text).as(key).doesNotContain("'");
                assertThat(new MessageFormat(text).getFormats()).as(key).isNotEmpty();
            }
        });
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        var keys = texts("id").keySet();
        var sections = keys.stream().map(TranslationsTest::section).collect(Collectors.toSet());
        assertThat(literals())
                .filteredOn(literal -> sections.contains(section(literal)))
                .filteredOn(literal -> !FILE.matcher(literal).matches())
                .filteredOn(literal -> !keys.contains(literal))
                .filteredOn(literal -> keys.stream().noneMatch(key -> key.startsWith(literal + ".")))
                .isEmpty();
    }

    /** These keys are joined with a name that only the audit log knows. */
    @Test
    void everyEntryOfTheAuditLogHasAText() {
        var actions = code(AUDITED, found -> "security.audit.action." + found.group(1));
        assertThat(actions).hasSizeGreaterThan(10).isSubsetOf(texts("id").keySet());
    }

    /** What is joined to the beginning of a key is a name or a text of the code as well. */
    @Test
    void everyTextIsAskedFor() {
        var literals = literals();
        var words = code(WORD, MatchResult::group);
        var beginnings = Stream.concat(joined().stream(), literals.stream().map(literal -> literal + "."))
                .toList();
        Predicate<String> asked = key -> literals.contains(key)
                || beginnings.stream()
                        .filter(key::startsWith)
                        .map(beginning -> key.substring(beginning.length()))
                        .anyMatch(rest -> words.containsAll(List.of(rest.split("[.-]"))));
        assertThat(texts("id").keySet()).filteredOn(asked.negate()).isEmpty();
    }

    private static String section(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        return code(LITERAL, found -> found.group(2));
    }

    private static Set<String> joined() {
        return code(JOINED, found -> found.group(1));
    }

    private static Set<String> code(Pattern pattern, Function<MatchResult, String> part) {
        try (var java = Files.walk(Path.of("src", "main", "java"));
                var scripts = Files.walk(Path.of("frontend", "src"))) {
            return Stream.concat(java, scripts)
                    .filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(read(file)).results().map(part))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> texts(String language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(read(file(language))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** The keys as they stand in the file. */
    private static List<String> lines(String language) {
        return read(file(language))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Path file(String language) {
        return TEXTS.resolve("translations_" + language + ".properties");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
