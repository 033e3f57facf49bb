package id.sinergi.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.component.LanguageButton;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the sign-in page offers, by what is set. */
class SignInPageTest {

    private static final String ISSUER = "https://sso.contoh.go.id";

    @Test
    void itOffersTheIdentityProviderOnlyWhereOneIsSetAndInBothLanguages() {
        assertThat(page("", false, "id")).contains("name=\"password\"").doesNotContain("login/ke/oidc");
        assertThat(page(ISSUER, false, "id"))
                .contains("name=\"password\"", "href=\"login/ke/oidc\">Masuk dengan akun instansi</a>");
        assertThat(page(ISSUER, false, "en"))
                .contains("href=\"login/ke/oidc\">Sign in with your organisation’s account</a>");
    }

    @Test
    void whereNobodyComesInByAPasswordItAsksForNone() {
        assertThat(page(ISSUER, true, "id"))
                .contains("login/ke/oidc")
                .doesNotContain("name=\"password\"", "name=\"username\"", "remember-me");
    }

    private static String page(String issuer, boolean only, String language) {
        var request = new MockHttpServletRequest();
        request.setCookies(LanguageButton.cookie(Locale.of(language)));
        return String.valueOf(new SignInPage(false, "", Duration.ofDays(14), issuer, only)
                .page(request)
                .getBody());
    }
}
