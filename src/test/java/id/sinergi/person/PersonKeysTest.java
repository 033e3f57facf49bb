package id.sinergi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeysTest {

    private static final String NIK = "9901014507990001";

    private final PersonKeys keys = new PersonKeys(PersonKeySecret.of("a secret of this test"));

    @Test
    void aKeyIsTheFirstHalfOfTheHmacOfTheNumber() {
        // printf '%s' 9901014507990001 | openssl dgst -sha256 -hmac 'a secret of this test'
        assertThat(keys.keyOf(NIK)).isEqualTo(new PersonKey(UUID.fromString("3783fd4d-9b69-98ad-1563-bccc26ee950a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 9901014507990001 ", "99.01.01.450799.0001", "990101-450799-0001", "9901 0145 0799 0001"})
    void theSamePersonWrittenAnotherWayHasTheSameKey(String written) {
        assertThat(keys.keyOf(written)).isEqualTo(keys.keyOf(NIK));
    }

    @Test
    void aSourceNumberKeepsItsHyphensButNotItsCaseAndSpaces() {
        assertThat(keys.keyOf(" pst-1 20")).isEqualTo(keys.keyOf("PST-120"));
        assertThat(keys.keyOf("PST-1-20")).isNotEqualTo(keys.keyOf("PST-12-0"));
    }

    @Test
    void anotherSecretMakesAnotherPerson() {
        var others = new PersonKeys(PersonKeySecret.of("another secret of this test"));

        assertThat(others.keyOf(NIK)).isNotEqualTo(keys.keyOf(NIK));
    }

    @Test
    void aKeyShowsNeitherTheNumberNorAllOfItself() {
        var key = keys.keyOf(NIK);

        assertThat(key.toString())
                .hasSize(9)
                .doesNotContain(NIK)
                .isNotEqualTo(key.value().toString());
    }

    @Test
    void aBlankNumberIsNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> keys.keyOf("  ")).withMessage("A person number is blank");
    }

    @Test
    void manyThreadsAgreeAndNoTwoPeopleShareAKey() {
        var parallel = IntStream.range(0, 200_000)
                .parallel()
                .mapToObj("99%014d"::formatted)
                .map(keys::keyOf)
                .toList();
        var one = IntStream.range(0, 200_000)
                .mapToObj("99%014d"::formatted)
                .map(keys::keyOf)
                .toList();

        assertThat(parallel).isEqualTo(one).doesNotHaveDuplicates();
    }
}
