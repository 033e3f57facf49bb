package id.sinergi.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in and out by form, and what becomes of the link that a visitor came with. */
@BrowserTest
class SignInIT {

    private static final String LINK = "tentang?wilayah=35&sektor=MAN&sektor=KES&catatan=a%20b";
    private static final String REMEMBERED = "remember-me";

    @Test
    void aFirstSignInLeadsToTheVeryLinkTheVisitorCameWith(Site site) {
        var page = site.visitor();
        page.navigate(site.address(LINK));
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));

        site.signIn(page, "menteri", Site.PASSWORD);
        assertThat(page).hasURL(site.address(LINK));
        assertThat(page.getByRole(AriaRole.NAVIGATION)).isVisible();
    }

    @Test
    void theSignInPageSpeaksTheLanguageLastChosenOnIt(Site site) {
        var page = site.visitor();
        page.navigate(site.address("login"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("html[lang=en]")).isVisible();

        page.navigate(site.address("login"));
        assertThat(page.getByText("Sign in to Sinergi")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bahasa Indonesia")))
                .isVisible();
    }

    @Test
    void aWrongPasswordIsRefusedAndTheLinkKept(Site site) {
        var page = site.visitor();
        page.navigate(site.address(LINK));
        site.signIn(page, "menteri", "bukan sandinya");
        assertThat(page.getByText("Tidak dapat masuk")).isVisible();

        site.signIn(page, "menteri", Site.PASSWORD);
        assertThat(page).hasURL(site.address(LINK));
    }

    @Test
    void anExpiredSessionIsContinuedOnTheSameLinkWithoutASignIn(Site site) {
        var page = site.remembered("menteri", LINK);
        loseSession(page);

        page.reload();
        assertThat(page).hasURL(site.address(LINK));
        assertThat(page.getByRole(AriaRole.NAVIGATION)).isVisible();
    }

    @Test
    void aClickAfterTheSessionExpiredEndsOnTheSameLinkNotOnADeadPage(Site site) {
        var page = site.remembered("menteri", LINK);
        loseSession(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page).hasURL(site.address(LINK));
        assertThat(page.getByRole(AriaRole.NAVIGATION)).isVisible();
    }

    @Test
    void aClickOfSomebodyNoLongerRememberedLeadsThroughTheSignInBackToTheLink(Site site) {
        var page = site.remembered("menteri", LINK);
        loseSession(page);
        loseMemory(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        site.signIn(page, "menteri", Site.PASSWORD);
        assertThat(page).hasURL(site.address(LINK));
    }

    @Test
    void aSignInPageLeftOpenHasNoSessionToLose(Site site) {
        var page = site.visitor();
        page.navigate(site.address(LINK));
        assertThat(page.locator("input[name=username]")).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.context().cookies())
                .noneMatch(cookie -> cookie.name.equals("JSESSIONID"));

        site.signIn(page, "menteri", Site.PASSWORD);
        assertThat(page.getByRole(AriaRole.NAVIGATION)).isVisible();
    }

    @Test
    void severalRequestsAtOnceAreAllRememberedAfterTheSessionWasLost(Site site) {
        var page = site.remembered("menteri", "tentang");
        loseSession(page);

        var answers = page.evaluate("""
                () => Promise.all([1, 2, 3, 4].map(n =>
                    fetch('tentang?n=' + n).then(answer => answer.status + (answer.redirected ? ' ' + answer.url : ''))))
                """);
        org.assertj.core.api.Assertions.assertThat(answers).isEqualTo(List.of("200", "200", "200", "200"));
    }

    @Test
    void nobodyIsRememberedWhoDidNotAskForIt(Site site) {
        var page = site.visitor();
        page.navigate(site.address(LINK));
        site.signIn(page, "menteri", Site.PASSWORD);
        assertThat(page.getByRole(AriaRole.NAVIGATION)).isVisible();
        loseSession(page);

        page.reload();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void signingOutForgetsTheVisitor(Site site) {
        var page = site.remembered("menteri", "tentang");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keluar"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        org.assertj.core.api.Assertions.assertThat(page.context().cookies())
                .noneMatch(cookie -> cookie.name.equals(REMEMBERED));

        page.navigate(site.address("tentang"));
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    }

    /** What the server does by itself: it no longer knows the session that the browser still names. */
    private static void loseSession(Page page) {
        var cookie = page.context().cookies().stream()
                .filter(one -> one.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        cookie.value = "0123456789ABCDEF0123456789ABCDEF";
        page.context().addCookies(List.of(cookie));
    }

    private static void loseMemory(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(REMEMBERED));
    }
}
