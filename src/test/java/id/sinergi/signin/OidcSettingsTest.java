package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.security.UserRole;
import id.sinergi.signin.OidcSettings.Proving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of whom the provider has to say how they signed in there. */
class OidcSettingsTest {

    @ParameterizedTest
    @EnumSource(UserRole.class)
    void whoNeedsASecondFactorHasToProveItUnlessEverybodyHasTo(UserRole role) {
        var some = settings("2 3", Proving.SECOND_FACTOR);
        assertThat(some.isProven(role, "2")).isTrue();
        assertThat(some.isProven(role, "3")).isTrue();
        for (var wrong : new String[] {"1", "", "2 3"}) {
            assertThat(some.isProven(role, wrong)).isEqualTo(role == UserRole.MINISTER);
            assertThat(settings("2 3", Proving.ALL).isProven(role, wrong)).isFalse();
        }
    }

    @Test
    void nothingIsDemandedWhereNoLevelIsSet() {
        assertThat(settings(" ", Proving.ALL).isProven(UserRole.ADMINISTRATOR, ""))
                .isTrue();
    }

    private static OidcSettings settings(String acr, Proving of) {
        return new OidcSettings("https://sso.contoh.go.id", "sinergi", "", false, "", "", "", acr, of, null);
    }
}
