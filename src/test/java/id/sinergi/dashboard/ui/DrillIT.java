package id.sinergi.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walks from the country to the people and back as a program manager does, by mouse, keyboard and link. */
@BrowserTest
class DrillIT {

    private static final String START = "wilayah?periode=2025-12..2026-09&jk=P";

    @Test
    void fromTheCountryToTheRecordsAndBackThreeTimes(Site site) {
        var page = site.signedIn("staf", START);
        var first = screen(page);

        for (int round = 0; round < 3; round++) {
            follow(site, page, "Jawa Timur");
            assertThat(page.url())
                    .contains("/wilayah/35?")
                    .contains("periode=2025-12..2026-09")
                    .contains("jk=P");
            follow(site, page, "Kota Probolinggo");
            assertThat(page.url()).contains("/wilayah/35.74?").contains("jk=P");
            records(page).scrollIntoViewIfNeeded();
            assertThat(records(page).innerText()).contains("Catatan orang");
            page.locator("vaadin-grid-cell-content")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^[0-9a-f]{8}$")))
                    .first()
                    .waitFor();
            page.goBack();
            heading(site, page, "Jawa Timur");
            page.goBack();
            heading(site, page, "Indonesia");
        }

        assertThat(page.url()).isEqualTo(site.address(START));
        assertThat(screen(page)).isEqualTo(first);
    }

    @Test
    void theSameLinkShowsTheSameFiguresInAFreshSession(Site site) {
        var page = site.signedIn("staf", START);
        follow(site, page, "Jawa Timur");
        var address = page.url().substring(site.address("").length());
        var other = site.signedIn("menteri", address);

        heading(site, other, "Jawa Timur");
        assertThat(screen(other)).isEqualTo(screen(page));
    }

    @Test
    void onALaptopAllColumnsOfTablesAndRecordsAreInSight(Site site) {
        var page = site.signedIn("manajer", "wilayah/35");
        assertThat(cutOff(page)).isEmpty();

        var regency = page.locator("vaadin-grid a[href*='wilayah/35.']").first().getAttribute("href");
        page.navigate(site.address(regency));
        site.settled(page);
        assertThat(page.locator("vaadin-grid").count()).isGreaterThanOrEqualTo(3);
        assertThat(cutOff(page)).isEmpty();
    }

    /** A chart that asks the page for a size after another has been drawn has the whole page laid out again. */
    @Test
    void thePageIsLaidOutAFewTimesForADrillHoweverManyChartsItHas(Site site) {
        var page = site.signedIn("staf", "?periode=2026-01..2026-09");
        var browser = page.context().newCDPSession(page);
        browser.send("Performance.enable");
        page.locator(".chart-map .sc-body").focus();
        page.keyboard().press("Home");
        double before = layouts(browser);

        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("wilayah="));
        site.settled(page);

        assertThat(layouts(browser) - before).isLessThan(40);
    }

    private static double layouts(CDPSession browser) {
        for (var metric : browser.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("LayoutCount")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new AssertionError("Chromium does not count its layouts");
    }

    /** The tables that have columns beyond their right edge. */
    private static String cutOff(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll('vaadin-grid')]
                    .filter(grid => (grid.getAttribute('overflow') ?? '').includes('end'))
                    .map(grid => grid.ariaLabel).join(', ')
                """).toString();
    }

    @Test
    void theKeyboardDrillsWithEnterAndFiltersWithTheSpaceBar(Site site) {
        var page = site.signedIn("staf", "wilayah/35");
        var sectors = page.locator("sinergi-chart")
                .filter(new Locator.FilterOptions().setHasText("Orang dilatih menurut sektor"));
        sectors.locator("[tabindex='0']").last().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        page.waitForURL(url -> url.contains("/wilayah/35?") && url.contains("sektor="));
        site.settled(page);

        page.goBack();
        page.waitForURL(url -> !url.contains("sektor="));
        site.settled(page);
        sectors.locator("[tabindex='0']").last().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/sektor/") && url.contains("wilayah=35"));
    }

    @Test
    void shiftAddsToTheFiltersByMouseAndKeyboardAndTheCrossTakesThemOff(Site site) {
        var page = site.signedIn("staf", "wilayah/35");
        var sectors = page.locator("sinergi-chart")
                .filter(new Locator.FilterOptions().setHasText("Orang dilatih menurut sektor"));
        for (int bar = 1; bar <= 2; bar++) {
            int sought = bar;
            sectors.locator("[tabindex='0']").last().focus();
            for (int step = 1; step < bar; step++) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Shift+Enter");
            page.waitForURL(url -> url.split("sektor=", -1).length == sought + 1);
            site.settled(page);
        }
        assertThat(page.url()).contains("/wilayah/35?");

        page.locator(".chip-tag").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.split("sektor=", -1).length == 2);
        site.settled(page);
        page.locator(".chip-remove").last().click();
        page.waitForURL(url -> !url.contains("sektor="));
        site.settled(page);

        page.navigate(site.address("sektor/MAN"));
        site.settled(page);
        var province =
                page.locator("vaadin-grid").first().getByRole(AriaRole.LINK).first();
        province.click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        page.waitForURL(url -> url.contains("/sektor/MAN?") && url.contains("wilayah="));
        assertThat(page.context().pages()).hasSize(1);
    }

    private static void follow(Site site, Page page, String name) {
        page.locator("vaadin-grid")
                .first()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        heading(site, page, name);
    }

    private static void heading(Site site, Page page, String name) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setLevel(1).setExact(true))
                .waitFor();
        site.settled(page);
    }

    private static Locator records(Page page) {
        return page.locator("section.card").filter(new Locator.FilterOptions().setHasText("Catatan orang"));
    }

    /** What a reader compares: the sentence, the filters, the tiles, the comparison and the total. */
    private static String screen(Page page) {
        return String.join(
                "\n",
                page.locator(".lead").innerText(),
                page.locator(".filters").innerText(),
                String.join("\n", page.locator(".kpi").allInnerTexts()));
    }
}
