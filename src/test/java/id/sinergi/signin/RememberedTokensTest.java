package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.signin.RememberedTokens.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A remembered sign-in changes its token at each use, and tells when an old one turns up. */
class RememberedTokensTest {

    private final SignInDatabase database = new SignInDatabase();
    private final RememberedTokens tokens = new RememberedTokens(
            database.jdbc(),
            new SignInSettings(
                    Duration.ofHours(1), Duration.ofHours(12), Duration.ofDays(14), Duration.ofHours(72), null),
            database.clock());
    private final Secret first = Secret.random();
    private Secret series;

    @BeforeEach
    void remember() {
        long device = database.devices()
                .recognise(SignInDatabase.USER, new MockHttpServletRequest(), new MockHttpServletResponse());
        series = tokens.begin(device, first);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachUseChangesTheTokenAndTheOldOneIsATheft() {
        var second = Secret.random();
        assertThat(tokens.use(series, first, second).outcome()).isEqualTo(Outcome.ROTATED);
        database.clock().pass(Duration.ofMinutes(2));
        assertThat(tokens.use(series, second, Secret.random()).outcome()).isEqualTo(Outcome.ROTATED);
        assertThat(tokens.use(series, first, Secret.random()).outcome()).isEqualTo(Outcome.STOLEN);
    }

    @Test
    void requestsThatWereOnTheirWayTogetherAreNoTheft() {
        tokens.use(series, first, Secret.random());
        assertThat(tokens.use(series, first, Secret.random()))
                .isEqualTo(new RememberedTokens.Use(Outcome.USED_NOW, SignInDatabase.USER));
    }

    @Test
    void anInventedTokenOfAKnownSeriesIsATheftAndAnInventedSeriesIsNothing() {
        assertThat(tokens.use(series, Secret.random(), Secret.random()).outcome())
                .isEqualTo(Outcome.STOLEN);
        assertThat(tokens.use(Secret.random(), first, Secret.random()).outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void afterFourteenDaysItIsOverHoweverOftenItWasUsed() {
        var present = first;
        for (int day = 1; day < 14; day++) {
            database.clock().pass(Duration.ofDays(1));
            var next = Secret.random();
            assertThat(tokens.use(series, present, next).outcome()).isEqualTo(Outcome.ROTATED);
            present = next;
        }
        database.clock().pass(Duration.ofDays(1));
        assertThat(tokens.use(series, present, Secret.random()).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatIsKeptOpensNothing() {
        var kept = database.jdbc()
                .sql("select r::text || d::text from remembered_sign_in r, known_device d")
                .query(String.class)
                .single();
        assertThat(kept).contains(first.hash()).doesNotContain(first.value()).doesNotContain(series.value());
    }
}
