package id.sinergi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What opens on views is read by machines, and all of it used by keyboard as well as by mouse; for pages see {@link PagesIT}. */
@BrowserTest
class AccessibilityIT {

    @Test
    void theSignInPageHasNoBarrierInEitherThemeOrLanguage(Site site) {
        var found = new ArrayList<String>();
        var visitor = site.visitor();
        for (var language : List.of("id", "en")) {
            visitor.context().addCookies(List.of(new Cookie("sinergi-language", language).setUrl(site.address(""))));
            visitor.navigate(site.address("login"));
            visitor.locator("html[lang=" + language + "]").waitFor();
            found.addAll(Barriers.of(visitor));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatOpensOnAViewHasNoBarrierEither(Site site) {
        var page = site.signedIn("menteri", "");
        var found = new ArrayList<String>();
        page.locator(".filter-more").first().click();
        for (var chip : page.locator(".chip:not(.filter-more)").all()) {
            if (chip.isVisible()) {
                chip.click();
                page.locator("vaadin-popover[opened] > *").first().waitFor();
                found.addAll(Barriers.within("vaadin-popover[opened]", page));
                // A list that opened by itself closes first.
                if (page.locator("vaadin-popover[opened] vaadin-combo-box[opened]")
                                .count()
                        > 0) {
                    page.keyboard().press("Escape");
                }
                page.keyboard().press("Escape");
                page.waitForFunction("!document.querySelector('vaadin-popover[opened]')");
            }
        }
        page.locator(".kpi-info").first().click();
        page.locator("vaadin-dialog[opened] dl").waitFor();
        found.addAll(Barriers.within("vaadin-dialog[opened]", page));
        page.keyboard().press("Escape");
        page.waitForFunction("!document.querySelector('vaadin-dialog[opened]')");
        page.locator("sinergi-chart .sc-button[aria-haspopup]:visible").first().click();
        page.getByRole(AriaRole.MENU).waitFor();
        found.addAll(Barriers.within("[role=menu]", page));

        assertThat(found).isEmpty();
    }

    @Test
    void neitherTheListOfKeysNorTheTourNorAnEditionHasABarrier(Site site) {
        var page = site.signedIn("menteri", "tentang");
        page.keyboard().press("Shift+?");
        page.locator("dialog.keys[open]").waitFor();
        var found = new ArrayList<>(Barriers.within("dialog.keys[open]", page));
        page.keyboard().press("Escape");
        page.waitForFunction("!document.querySelector('dialog[open]')");

        page.navigate(site.address("beranda"));
        site.settled(page);
        leaveTour(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tur singkat"))
                .click();
        page.locator("vaadin-dialog.tour[opened] p").waitFor();
        found.addAll(Barriers.within("vaadin-dialog.tour[opened]", page));
        leaveTour(page);
        assertThat((boolean) page.evaluate("document.activeElement.textContent.trim() === 'Tur singkat'"))
                .as("the focus is back where it was")
                .isTrue();

        page.navigate(site.address("laporan"));
        page.waitForDownload(() ->
                site.settled(page).locator(".briefing a[aria-label]").first().click());
        page.navigate(site.address("arsip"));
        site.settled(page).locator("vaadin-grid a").first().click();
        page.waitForURL(url -> url.matches(".*/arsip/\\d+"));
        found.addAll(Barriers.of(site.settled(page)));
        assertThat(found).isEmpty();
    }

    @Test
    void theKeyboardAloneLeadsFromSignInOverFilterAndDrillToAnExport(Site site) {
        var page = site.visitor();
        page.navigate(site.address(""));
        page.locator("input[name=username]").waitFor();
        tabTo(page, "input[name=username]");
        page.keyboard().type("menteri");
        page.keyboard().press("Tab");
        page.keyboard().type(Site.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/beranda"));
        site.settled(page);
        leaveTour(page);
        tabTo(page, ".app-nav a[href='']");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.endsWith("/beranda"));
        site.settled(page);

        tabTo(page, ".chip:has-text('Jenis kelamin')");
        page.keyboard().press("Enter");
        page.locator("vaadin-radio-button").first().waitFor();
        tabTo(page, "vaadin-radio-button input");
        page.keyboard().press("ArrowDown");
        page.waitForURL(url -> url.contains("jk="));
        site.settled(page);

        tabTo(page, ".chart-map .sc-body");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("wilayah="));
        site.settled(page);

        tabTo(page, ".sc-button[aria-haspopup=menu]");
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.MENU).waitFor();
        var download = page.waitForDownload(() -> page.keyboard().press("Enter"));

        assertThat(page.url()).contains("jk=").contains("wilayah=");
        assertThat(download.suggestedFilename()).endsWith(".png");
    }

    /** Escape closes the tour, which is open on somebody's first visit alone. */
    private static void leaveTour(Page page) {
        if (page.locator("vaadin-dialog.tour[opened]").count() > 0) {
            page.keyboard().press("Escape");
            page.waitForFunction("!document.querySelector('vaadin-dialog[opened]')");
        }
    }

    /** Presses Tab until what the selector finds has the focus. */
    private static void tabTo(Page page, String selector) {
        var wanted = page.locator(selector);
        for (var presses = 0; presses < 120; presses++) {
            if (focused(wanted)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector);
    }

    private static boolean focused(Locator wanted) {
        return wanted.all().stream()
                .anyMatch(one -> (boolean) one.evaluate("element => element === document.activeElement"));
    }
}
