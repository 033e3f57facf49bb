package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import id.sinergi.signin.SignInSettings.SecondFactor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who needs a second factor, and what its codes are good for; and links by which a password is chosen. */
class SecondFactorsTest {

    private static final String USER = SignInDatabase.USER;

    private final SignInDatabase database = new SignInDatabase();
    private final SecondFactors factors = new SecondFactors(database.jdbc(), database.clock());
    private final PasswordLinks links = new PasswordLinks(database.jdbc(), settings(null), database.clock());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFactorCountsOnceItsAppWasShownAndEachCodeIsGoodOnce() {
        var offered = Enrolment.of(USER);
        assertThat(factors.confirm(offered, "000000")).isFalse();
        assertThat(factors.has(USER)).isFalse();
        assertThat(factors.confirm(offered, code(offered))).isTrue();

        assertThat(factors.verify(USER, code(offered))).isFalse();
        database.clock().pass(Duration.ofSeconds(30));
        assertThat(factors.verify(USER, code(offered))).isTrue();
        assertThat(factors.verify(USER, code(offered))).isFalse();
    }

    @Test
    void aRecoveryCodeIsGoodOnceHoweverItIsCopiedAndKeptAsAHash() {
        var offered = Enrolment.of(USER);
        factors.confirm(offered, code(offered));
        var code = offered.recovery().getFirst();
        assertThat(factors.verify(USER, " " + code.toUpperCase().replace("-", " ")))
                .isTrue();
        assertThat(factors.verify(USER, code)).isFalse();
        assertThat(factors.recoveryLeft(USER)).isEqualTo(7);
        assertThat(database.jdbc()
                        .sql("select code_hash from recovery_code")
                        .query(String.class)
                        .list())
                .allSatisfy(kept -> assertThat(offered.recovery()).noneMatch(kept::contains));
    }

    @Test
    void whoAdministersOrSeesPeopleNeedsOneAndInADemonstrationNobody() {
        var everywhere = new SecondFactorRule(factors, settings(null), false);
        for (var role : List.of(UserRole.ADMINISTRATOR, UserRole.MANAGER, UserRole.STAFF)) {
            assertThatThrownBy(() -> everywhere.check(viewer(role))).isInstanceOf(SecondStepNeeded.class);
            new SecondFactorRule(factors, settings(null), true).check(viewer(role));
            new SecondFactorRule(factors, settings(SecondFactor.POSSIBLE), false).check(viewer(role));
        }
        everywhere.check(viewer(UserRole.MINISTER));
        var offered = Enrolment.of(USER);
        factors.confirm(offered, code(offered));
        assertThatThrownBy(() -> everywhere.check(viewer(UserRole.MINISTER))).isInstanceOf(SecondStepNeeded.class);
    }

    @Test
    void aLinkIsGoodOnceUntilItsDayAndOnlyTheLastOne() {
        var first = links.make(USER);
        var second = links.make(USER);
        assertThat(links.owner(first)).isEmpty();
        assertThat(links.owner(second)).contains(USER);
        assertThat(links.take(second)).isTrue();
        assertThat(links.take(second)).isFalse();

        var third = links.make(USER);
        database.clock().pass(Duration.ofHours(73));
        assertThat(links.owner(third)).isEmpty();
        assertThat(links.take(third)).isFalse();
        assertThat(database.jdbc()
                        .sql("select token_hash from password_link")
                        .query(String.class)
                        .single())
                .isEqualTo(third.hash())
                .doesNotContain(third.value());
    }

    private String code(Enrolment offered) {
        return AuthenticatorApp.code(offered.secret(), database.clock().instant());
    }

    private static Viewer viewer(UserRole role) {
        return new Viewer(USER, USER, "", role, List.of(), "id", true);
    }

    private static SignInSettings settings(SecondFactor rule) {
        return new SignInSettings(
                Duration.ofHours(1), Duration.ofHours(12), Duration.ofDays(14), Duration.ofHours(72), rule);
    }
}
