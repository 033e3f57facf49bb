package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.security.SystemIdentity;
import id.sinergi.security.UserAdministration;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The second step of a sign-in, and links for choosing a password, over HTTP. */
@BrowserTest
class SecondStepIT {

    @Autowired
    private UserAdministration users;

    @Autowired
    private UserCareService care;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Clock clock;

    @Test
    void aPasswordAloneOpensNothingWhereThereIsASecondFactor(Site site) {
        NewUser.make(users, "dua-langkah");
        var offered = Enrolment.of("dua-langkah");
        factors.confirm(offered, AuthenticatorApp.code(offered.secret(), clock.instant()));
        var visitor = NewUser.arriving(site);
        assertThat(visitor.signIn("dua-langkah", Site.PASSWORD)).endsWith("/login/kode");
        assertThat(visitor.cookie("JSESSIONID")).isEmpty();
        assertThat(visitor.get("tentang").statusCode()).isEqualTo(302);

        visitor.get("login/kode");
        assertThat(visitor.submit("login/kode", "code=000000")).endsWith("/login/kode?error");
        assertThat(visitor.submit("login/kode", "code=" + AuthenticatorApp.nextCode(offered.secret(), clock.instant())))
                .isEqualTo("/tentang");
        assertThat(visitor.get("tentang").statusCode()).isEqualTo(200);
    }

    @Test
    void aTelephoneThatIsLostIsReplacedByARecoveryCodeAndGuessingCodesGetsSlow(Site site) {
        NewUser.make(users, "hilang");
        var offered = Enrolment.of("hilang");
        factors.confirm(offered, AuthenticatorApp.code(offered.secret(), clock.instant()));
        var visitor = NewUser.arriving(site);
        visitor.signIn("hilang", Site.PASSWORD);
        visitor.get("login/kode");
        assertThat(visitor.submit("login/kode", "code=" + offered.recovery().getLast()))
                .isEqualTo("/");

        var thief = NewUser.arriving(site);
        thief.signIn("hilang", Site.PASSWORD);
        thief.get("login/kode");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(thief.submit("login/kode", "code=" + offered.recovery().getLast()))
                    .endsWith("/login/kode?error");
        }
        assertThat(thief.submit("login/kode", "code=" + offered.recovery().getFirst()))
                .contains("/login/kode?tunggu=");
    }

    @Test
    void nobodyTakesTheSecondStepWithoutTheFirst(Site site) {
        var visitor = NewUser.arriving(site);
        assertThat(visitor.submit("login/kode", "code=000000")).endsWith("/login?ulang");
        assertThat(visitor.get("login/kode").headers().firstValue("Location").orElse(""))
                .endsWith("/login?ulang");
    }

    @Test
    void anInvitedUserChoosesAPasswordByALinkOnceAndComesIn(Site site) {
        NewUser.make(users, "undangan", null);
        var link = SystemIdentity.call(() -> care.link("undangan", "")).orElseThrow();
        var key = link.substring(link.indexOf('=') + 1);
        var visitor = new FormClient(site);
        assertThat(visitor.get("login/sandi?kunci=" + key).body()).contains("undangan");
        var weak = visitor.post(
                "login/sandi", visitor.proven("kunci=" + key + "&password=password1234&again=password1234"));
        assertThat(weak.statusCode()).isEqualTo(422);
        var chosen = "tujuh+payung+menyanyi";
        assertThat(visitor.submit("login/sandi", "kunci=" + key + "&password=" + chosen + "&again=" + chosen))
                .endsWith("/login?sandi-baru");

        assertThat(visitor.get("login/sandi?kunci=" + key).statusCode()).isEqualTo(410);
        visitor.get("login");
        assertThat(visitor.signIn("undangan", chosen)).isEqualTo("/");
    }
}
