package id.sinergi.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put around a number makes nobody else of a person; what stands where a number is not known is nobody. */
class WrittenPersonTest {

    private static final String NIK = "9901014507990001";

    /** Spaces of every kind, and characters that nobody sees. */
    private static final List<String> BETWEEN =
            List.of(" ", "\u00A0", "\u202F", "\u3000", "\t", "\u200B", "\u200E", "\u2060", "\uFEFF", "\u00AD", "");

    private static final List<String> BEFORE = List.of("'", "’", "`", "\"", "“", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'9901014507990001",
                "\"9901014507990001\"",
                "9901014507990001\u00A0",
                "\u200B9901014507990001",
                "9901014507990001.0",
                "9901014507990001,00",
                "99/01/01/450799/0001",
                "990101–450799–0001",
                "٩٩٠١٠١٤٥٠٧٩٩٠٠٠١",
                "９９０１０１４５０７９９０００１"
            })
    void whatIsPutAroundANikIsNoPartOfIt(String written) {
        assertThat(WrittenPerson.normalised(written)).isEqualTo(NIK);
    }

    @Test
    void spacesAndInvisibleCharactersAnywhereChangeNobody() {
        var random = new Random(15);
        for (int round = 0; round < 2_000; round++) {
            var written = new StringBuilder(one(BEFORE, random));
            for (var digit : NIK.split("")) {
                written.append(one(BETWEEN, random)).append(digit);
            }
            written.append(one(BETWEEN, random));
            assertThat(WrittenPerson.normalised(written.toString()))
                    .as("round %s", round)
                    .isEqualTo(NIK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0000000000000000",
                "'0",
                "9999999999999999",
                "1234567890123456",
                "belum ada",
                "-",
                "n/a",
                "'"
            })
    void whatStandsWhereNoNumberIsKnownIsNobody(String written) {
        assertThat(WrittenPerson.isPlaceholder(WrittenPerson.normalised(written)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {NIK, "PST-111", "A1234567", "9900000000000001", "20260001"})
    void aNumberOfSomebodyIsNoPlaceholderAndHasItsLength(String written) {
        assertThat(WrittenPerson.isPlaceholder(WrittenPerson.normalised(written)))
                .isFalse();
        assertThat(WrittenPerson.isCutOrLonger(WrittenPerson.normalised(written)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"990101450799001", "99010145079900001", "'990101450799001", "99.01.01.450799.001"})
    void aNikWithADigitTooFewOrTooManyIsTold(String written) {
        assertThat(WrittenPerson.isCutOrLonger(WrittenPerson.normalised(written)))
                .isTrue();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
