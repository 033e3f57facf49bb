package id.sinergi.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What becomes of those who are signed in while an administrator changes what they may do. */
@BrowserTest
@WithMockUser(roles = "ADMINISTRATOR")
class RightsIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");

    @Autowired
    private UserAdministration users;

    @Test
    void aDisabledUserIsOutAtTheNextClickOrPageAndStaysOut(Site site) {
        save("sementara", UserRole.STAFF, true, Site.PASSWORD);
        var clicking = site.signedIn("sementara", "tentang");
        var reading = site.signedIn("sementara", "tentang");
        save("sementara", UserRole.STAFF, false, null);

        clicking.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(clicking).hasURL(SIGN_IN);
        reading.navigate(site.address("tentang"));
        assertThat(reading).hasURL(SIGN_IN);
        site.signIn(reading, "sementara", Site.PASSWORD);
        assertThat(reading.getByText("Tidak dapat masuk")).isVisible();
    }

    @Test
    void aRoleTakenAwayTakesItsScreensAlong(Site site) {
        save("naik-turun", UserRole.ADMINISTRATOR, true, Site.PASSWORD);
        var page = site.signedIn("naik-turun", "pengguna");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Pengguna");
        save("naik-turun", UserRole.STAFF, true, null);

        page.navigate(site.address("pengguna"));
        site.settled(page);
        assertThat(page.getByRole(AriaRole.GRID)).hasCount(0);
    }

    @Test
    void aNewPasswordEndsTheSignInsRememberedByTheOldOne(Site site) {
        save("ganti-sandi", UserRole.STAFF, true, Site.PASSWORD);
        var page = site.signedIn("ganti-sandi", "tentang");
        save("ganti-sandi", UserRole.STAFF, true, "sandi baru yang panjang");

        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate(site.address("tentang"));
        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    void fiveWrongPasswordsMakeEvenTheRightOneWait(Site site) {
        save("lupa-sandi", UserRole.STAFF, true, Site.PASSWORD);
        var page = site.visitor();
        page.navigate(site.address("tentang"));
        for (int attempt = 0; attempt < 5; attempt++) {
            site.signIn(page, "lupa-sandi", "tebakan " + attempt);
            assertThat(page.getByText("Tidak dapat masuk")).isVisible();
            page.navigate(site.address("login"));
        }

        site.signIn(page, "lupa-sandi", Site.PASSWORD);
        assertThat(page.getByText("terlalu banyak percobaan")).isVisible();
    }

    private void save(String username, UserRole role, boolean enabled, @Nullable String password) {
        users.save(new UserForm(username, username, role, Set.of(0), "id", enabled, password));
    }
}
