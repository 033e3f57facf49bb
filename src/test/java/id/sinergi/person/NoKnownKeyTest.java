package id.sinergi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoKnownKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a secret for tests, long enough to be one",
                "CHANGE-ME-CHANGE-ME-CHANGE-ME",
                "kunci-rahasia-sinergi-2026",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "0123456701234567012345670123",
            })
    void aKeyOfWordsOrOfFewCharactersIsRefused(String key) {
        assertThatThrownBy(new NoKnownKey(key)::run)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SINERGI_PERSON_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q3l8Zt0VdX2vB7m1kQ9s5rJ6wYhEcFgN4uPaOiLxTzA="})
    void aRandomOneAndTheOneThatIsMadeHereAreNot(String key) {
        assertThatCode(new NoKnownKey(key)::run).doesNotThrowAnyException();
    }

    @Test
    void ofAKeyThatWasChangedTheNewestGenerationCounts() {
        var example = "a secret for tests, long enough to be one";
        var random = PersonKeySecret.made().newest();

        assertThatCode(new NoKnownKey(PersonKeySecret.of(example).next())::run).doesNotThrowAnyException();
        assertThatThrownBy(new NoKnownKey(PersonKeySecret.of(random + "\n" + example))::run)
                .isInstanceOf(StartRefused.class)
                .satisfies(
                        refused -> assertThat(((StartRefused) refused).remedy()).contains("rotate-key"));
    }
}
