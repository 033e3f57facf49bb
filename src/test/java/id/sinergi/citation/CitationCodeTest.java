package id.sinergi.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationCodeTest {

    @Test
    void codesAreFoundHoweverTheyAreTyped() {
        for (int i = 0; i < 1_000; i++) {
            var code = CitationCode.of("content " + i);
            var typed =
                    code.toString().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');
            assertThat(CitationCode.find(" " + typed.replace("-", i % 2 == 0 ? "" : " ") + " "))
                    .contains(code);
        }
    }

    @Test
    void contentsHaveCodesOfTheirOwn() {
        var codes = new HashSet<CitationCode>();
        for (int i = 0; i < 20_000; i++) {
            codes.add(CitationCode.of("content " + i));
        }
        assertThat(codes).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3F", "7K3F-9QW", "7K3F-9QWDD", "7K3F-9QWU", "7K3F_9QWD", "'; drop table citation"})
    void whatIsNoCodeIsNotRead(String typed) {
        assertThat(CitationCode.find(typed)).isEmpty();
    }
}
