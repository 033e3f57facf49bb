package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which scripts a page lets run. */
@BrowserTest
class PagePolicyIT {

    @Test
    void nothingThatThePagesDoIsRefusedByTheirPolicy(Site site) {
        var page = site.visitor();
        var refused = refusals(page);
        page.navigate(site.address("tidak-ada-halaman-ini"));
        site.signIn(page, "menteri", "bukan sandinya");
        page.getByText("Tidak dapat masuk").waitFor();
        site.signIn(page, "menteri", Site.PASSWORD);
        page.waitForURL(url -> !url.contains("/login"));
        site.settled(page).navigate(site.address(""));
        site.settled(page).locator(".chip:has-text('Jenis kelamin')").click();
        page.locator("vaadin-radio-button").nth(1).click();
        page.waitForURL(url -> url.contains("jk="));
        site.settled(page);
        page.locator("sinergi-chart .sc-button[aria-haspopup]:visible").first().click();
        page.waitForDownload(
                () -> page.getByRole(AriaRole.MENUITEM, named("Unduh PNG")).click());
        page.locator(".page-actions vaadin-menu-bar-button").first().click();
        page.waitForDownload(
                () -> page.locator("vaadin-menu-bar-item a").first().click());

        assertThat(refused).isEmpty();
    }

    @Test
    void aScriptThatFoundItsWayIntoAPageDoesNotRun(Site site) {
        for (var page : List.of(signInPage(site), site.signedIn("menteri", "tentang"))) {
            var refused = refusals(page);
            page.evaluate("""
                    () => new Promise(resolve => {
                        const script = document.createElement('script');
                        script.textContent = 'window.ran = "inline"';
                        document.body.append(script);
                        const picture = document.createElement('div');
                        picture.innerHTML = '<img src="nowhere:" onerror="window.ran = 1">';
                        const stranger = document.createElement('script');
                        stranger.src = 'http://127.0.0.1:9/stranger.js';
                        stranger.onerror = resolve;
                        document.body.append(picture, stranger);
                    })
                    """);

            assertThat(page.evaluate("window.ran")).isNull();
            assertThat(refused).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void everyAnswerHasAProofOfItsOwnForItsScripts(Site site) {
        var page = site.signedIn("menteri", "tentang");
        var policies = Stream.of("tentang", "tentang")
                .map(path -> Objects.requireNonNull(page.navigate(site.address(path)))
                        .headerValue("content-security-policy"))
                .toList();
        var file = Objects.requireNonNull(page.navigate(site.address("styles/sinergi.svg")));

        assertThat(policies)
                .doesNotHaveDuplicates()
                .allSatisfy(policy -> assertThat(policy)
                        .containsPattern("script-src 'self' 'unsafe-eval' 'nonce-[\\w+/=]{24}';")
                        .contains("object-src 'none'", "frame-ancestors 'self'"));
        assertThat(file.headerValue("content-security-policy")).startsWith("default-src 'none'");
    }

    private static Page signInPage(Site site) {
        var page = site.visitor();
        page.navigate(site.address("login"));
        return page;
    }

    /** What the browser says that it did not do on the page from now on. */
    private static List<String> refusals(Page page) {
        var refusals = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refusals.add(message.text());
            }
        });
        return refusals;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
