package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must not stand anywhere in the sources: each rule is one that no test of behaviour would miss in a new place. */
class SourceRulesTest {

    private static final Map<String, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        var root = Path.of("src/main/java");
        try (var files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> SOURCES.put(file.getFileName().toString(), text(file)));
        }
        assertThat(SOURCES).hasSizeGreaterThan(500);
    }

    @Test
    void programsAreStartedForTheDatabaseAlone() {
        assertThat(holding("\\bnew ProcessBuilder\\(|Runtime\\.getRuntime\\(\\)\\.exec"))
                .containsExactly("PostgresServer.java");
    }

    /** The proxies' expression is the operator's. */
    @Test
    void noRegularExpressionIsBuiltFromInput() {
        assertThat(holding("Pattern\\.compile\\(\\s*[^\"\\s]")).isEmpty();
        assertThat(holding("\\.(?:replaceAll|replaceFirst|split)\\(\\s*[a-z]\\w*\\(?\\)?\\s*[,)]"))
                .isEmpty();
    }

    @Test
    void noFormatIsInput() {
        assertThat(holding("String\\.format\\(\\s*(?!Locale\\.\\w+,\\s*\")[^\"\\s]"))
                .isEmpty();
    }

    @Test
    void everythingRandomOutsideOfMadeUpPeopleIsFromTheSecureGenerator() {
        assertThat(holding("new Random\\(|Math\\.random\\(|ThreadLocalRandom|SplittableRandom"))
                .allMatch(file -> file.startsWith("Demo") || text("demo", file));
    }

    /** One-time codes are HMAC-SHA1 as RFC 6238 has it and every authenticator counts it; MD5 tells whether rules changed. */
    @Test
    void onlyStrongAlgorithmsAreUsed() {
        assertThat(found("(?:Cipher|Mac|MessageDigest|Signature|SecretKeyFactory)\\.getInstance\\(\\s*\"([^\"]+)\""))
                .isSubsetOf("SHA-256", "HmacSHA256", "HmacSHA1", "AES/GCM/NoPadding");
        assertThat(holding("\"(?:HmacSHA1|HmacMD5|MD5|SHA-1|SHA1|DES|RC4|AES/ECB[^\"]*)\""))
                .isSubsetOf("OneTimeCodes.java");
        assertThat(holding("md5DigestAs")).isSubsetOf("JourneyRules.java");
    }

    @Test
    void scriptsOfPagesAreConstants() {
        assertThat(holding("executeJs\\(\\s*[^\"\\s]")).isEmpty();
        assertThat(holding("executeJs\\(\\s*\"[^\"]*\"\\s*\\+\\s*[a-z]")).isEmpty();
    }

    @Test
    void noRequestBecomesAnObjectByItself() {
        assertThat(holding("@ModelAttribute|@RequestBody|BeanUtils\\.copyProperties"))
                .isEmpty();
    }

    /** Whatever else is answered to GET belongs here once it is known to change nothing. */
    @Test
    void whatIsAnsweredToGetIsKnownToReadAlone() {
        assertThat(holding("@GetMapping"))
                .containsExactly(
                        "ComparisonController.java",
                        "IndicatorController.java",
                        "LogoController.java",
                        "PasswordPage.java",
                        "PublishedController.java",
                        "SecondStepPage.java",
                        "SignInPage.java");
    }

    /** The address in the log is the connection's, or what the container took from a proxy that it trusts. */
    @Test
    void noForwardedHeaderIsReadByHand() {
        assertThat(holding("getHeader\\(\\s*\"(?i:x-forwarded|forwarded|x-real-ip)"))
                .isEmpty();
    }

    @Test
    void theLogGoesToStandardOutputAlone() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yml")))
                .doesNotContain("logging.file", "file:\n      name");
        assertThat(Path.of("src/main/resources/logback.xml")).doesNotExist();
        assertThat(Path.of("src/main/resources/logback-spring.xml")).doesNotExist();
        assertThat(holding("FileAppender|SocketAppender|SyslogAppender")).isEmpty();
    }

    private static Set<String> holding(String expression) {
        var pattern = Pattern.compile(expression);
        var files = new TreeSet<String>();
        SOURCES.forEach((file, text) -> {
            if (pattern.matcher(text).find()) {
                files.add(file);
            }
        });
        return files;
    }

    private static Set<String> found(String expression) {
        var all = new TreeSet<String>();
        SOURCES.values()
                .forEach(text ->
                        Pattern.compile(expression).matcher(text).results().forEach(match -> all.add(match.group(1))));
        return all;
    }

    private static boolean text(String module, String file) {
        return SOURCES.getOrDefault(file, "").contains("package id.sinergi." + module);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
