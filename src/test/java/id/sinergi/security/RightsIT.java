package id.sinergi.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
    void aRoleTakenAwayEndsTheSessionThatHadIt(Site site) {
        save("naik-turun", UserRole.ADMINISTRATOR, true, Site.PASSWORD);
        var page = site.signedIn("naik-turun", "pengguna");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Pengguna");
        save("naik-turun", UserRole.STAFF, true, null);

        page.navigate(site.address("pengguna"));
        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    void aScopeTakenAwayEndsTheSessionThatHadIt(Site site) {
        save("pindah", UserRole.STAFF, true, Site.PASSWORD);
        var page = site.signedIn("pindah", "tentang");
        users.save(new UserForm("pindah", "pindah", UserRole.STAFF, Set.of(3500), "id", true, null));

        page.navigate(site.address("tentang"));
        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    void aNewPasswordEndsSessionsAndSignInsRememberedByTheOldOne(Site site) {
        save("ganti-sandi", UserRole.STAFF, true, Site.PASSWORD);
        var page = site.remembered("ganti-sandi", "tentang");
        save("ganti-sandi", UserRole.STAFF, true, "sandi baru yang panjang");

        page.navigate(site.address("tentang"));
        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    void anotherNameOrLanguageEndsNothing(Site site) {
        save("ganti-nama", UserRole.STAFF, true, Site.PASSWORD);
        var page = site.signedIn("ganti-nama", "tentang");
        users.save(new UserForm("ganti-nama", "Nama Baru", UserRole.STAFF, Set.of(0), "en", true, null));

        page.navigate(site.address("tentang"));
        assertThat(page).hasURL(site.address("tentang"));
    }

    private void save(String username, UserRole role, boolean enabled, @Nullable String password) {
        users.save(new UserForm(username, username, role, Set.of(0), "id", enabled, password));
    }
}
