package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.security.UserAdministration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sign-in page over HTTP, as somebody sends to it who means no good. */
@BrowserTest
class SignInFormIT {

    @Autowired
    private UserAdministration users;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSignInPageCostsNoSession(Site site) {
        var visitor = new FormClient(site);
        var page = visitor.get("login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(visitor.cookie("JSESSIONID")).isEmpty();
        assertThat(visitor.signIn("menteri", "bukan sandinya")).endsWith("/login?error");
        assertThat(visitor.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void aSignInLeadsNowhereElse(Site site) {
        var visitor = NewUser.arriving(site);
        assertThat(visitor.signIn("menteri", Site.PASSWORD + "&Saved-url=https%3A%2F%2Fexample.org"))
                .isEqualTo("/");
        assertThat(visitor.get("tentang").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverIsGuessedAtComesInFromTheDeviceOfBefore(Site site) {
        NewUser.make(users, "sasaran");
        var victim = NewUser.arriving(site);
        assertThat(victim.signIn("sasaran", Site.PASSWORD)).isEqualTo("/");
        var attacker = NewUser.arriving(site);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(attacker.signIn("sasaran", "tebakan" + attempt)).endsWith("/login?error");
        }
        assertThat(attacker.signIn("sasaran", Site.PASSWORD)).contains("/login?tunggu=");

        victim.forget("JSESSIONID");
        victim.get("login");
        assertThat(victim.signIn("sasaran", Site.PASSWORD)).isEqualTo("/");
    }

    @Test
    void aCopiedTokenOfARememberedSignInEndsEverythingOfItsUser(Site site) {
        NewUser.make(users, "dicuri");
        var visitor = NewUser.arriving(site);
        visitor.submit("login", "username=dicuri&remember-me=on&password=" + Site.PASSWORD);
        var thief = new FormClient(site);
        thief.take("remember-me", visitor.cookie("remember-me").orElseThrow());
        assertThat(thief.get("tentang").statusCode()).isEqualTo(200);
        jdbc.sql("update remembered_sign_in set rotated_at = rotated_at - interval '2 minutes'")
                .update();
        visitor.forget("JSESSIONID");

        assertThat(visitor.get("tentang").statusCode()).isEqualTo(302);
        assertThat(thief.get("tentang").statusCode()).isEqualTo(302);
    }

    @Test
    void aPasswordOfFourHundredBytesIsAWrongOneAndNoError(Site site) {
        var visitor = NewUser.arriving(site);
        assertThat(visitor.signIn("menteri", "ж".repeat(200))).endsWith("/login?error");
    }
}
