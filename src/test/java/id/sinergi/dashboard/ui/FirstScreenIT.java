package id.sinergi.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is on the first screen of a laptop and of a phone: figures, not the way to them. */
@BrowserTest
class FirstScreenIT {

    private static final int LAPTOP = 1440;
    private static final int PHONE = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final int FIRST_FIGURE = 200;

    @Test
    void onALaptopTheFirstFigureIsNearTheTopAndTheFiltersAreOnOneLine(Site site) {
        for (var user : List.of("menteri", "manajer")) {
            var page = site.signedIn(site.visitor(LAPTOP, ColorScheme.LIGHT), user, "");
            for (var path : List.of("", "wilayah", "wilayah/35", "wilayah/35.78", "sektor/MAN")) {
                open(site, page, path, 900);

                assertThat(box(page, ".kpi-value").y)
                        .as("'%s' of %s", path, user)
                        .isLessThanOrEqualTo(FIRST_FIGURE);
                assertThat(tops(page, ".filters .chip"))
                        .as("filters of %s for %s", path, user)
                        .hasSize(1);
                assertThat(width(page)).as(path).isLessThanOrEqualTo(LAPTOP);
            }
        }
    }

    @Test
    void onAPhoneTheFirstTwoTilesAreWholeOnTheFirstScreenAndFindingsFollow(Site site) {
        for (var user : List.of("menteri", "manajer")) {
            var page = site.signedIn(site.visitor(PHONE, ColorScheme.LIGHT), user, "");
            open(site, page, "", PHONE_HEIGHT);

            double bar = box(page, ".app-nav").y;
            for (var tile : page.locator(".kpi").all().subList(0, 2)) {
                var percent = tile.locator(".kpi-caption").boundingBox();
                assertThat(percent.y + percent.height)
                        .as("percentage for %s", user)
                        .isLessThan(bar);
            }
            var last = page.locator(".kpi").last().boundingBox();
            var findings = page.locator(".card:has(> .findings)").boundingBox();
            assertThat(findings.y - last.y - last.height)
                    .as("only the choice of the indicator stands between tiles and findings for %s", user)
                    .isBetween(0.0, 120.0);
            assertThat(width(page)).isLessThanOrEqualTo(PHONE);
        }
    }

    @Test
    void onAPhoneTheRankingStandsForTheMap(Site site) {
        var page = site.signedIn(site.visitor(PHONE, ColorScheme.LIGHT), "menteri", "");
        open(site, page, "", PHONE_HEIGHT);

        assertThat(page.locator(".chart-map").isVisible()).isFalse();
        assertThat(page.getByText("capaian provinsi").first().isVisible()).isTrue();
        open(site, page, "wilayah/35", PHONE_HEIGHT);
        assertThat(width(page)).as("no page scrolls sideways").isLessThanOrEqualTo(PHONE);
    }

    private static void open(Site site, Page page, String path, int height) {
        page.setViewportSize(page.viewportSize().width, height);
        page.navigate(site.address(path));
        site.settled(page);
    }

    private static BoundingBox box(Page page, String selector) {
        return page.locator(selector).locator("visible=true").first().boundingBox();
    }

    private static List<Object> tops(Page page, String selector) {
        return page.locator(selector).locator("visible=true").all().stream()
                .<Object>map(chip -> Math.round(chip.boundingBox().y))
                .distinct()
                .toList();
    }

    private static double width(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth")).doubleValue();
    }
}
