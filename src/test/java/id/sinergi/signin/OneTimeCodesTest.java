package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as RFC 6238 computes them. */
class OneTimeCodesTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void theVectorsOfTheStandardHold(long second, String code) {
        assertThat(OneTimeCodes.code(SECRET, OneTimeCodes.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void clocksMayDifferByHalfAMinuteAndNoCodeCountsTwice() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        long step = OneTimeCodes.step(now);
        assertThat(OneTimeCodes.match(SECRET, OneTimeCodes.code(SECRET, step - 1), now, 0))
                .hasValue(step - 1);
        assertThat(OneTimeCodes.match(SECRET, OneTimeCodes.code(SECRET, step + 1), now, 0))
                .hasValue(step + 1);
        assertThat(OneTimeCodes.match(SECRET, OneTimeCodes.code(SECRET, step - 2), now, 0))
                .isEmpty();
        assertThat(OneTimeCodes.match(SECRET, OneTimeCodes.code(SECRET, step), now, step))
                .isEmpty();
        assertThat(OneTimeCodes.newSecret()).hasSize(32).isNotEqualTo(OneTimeCodes.newSecret());
    }
}
