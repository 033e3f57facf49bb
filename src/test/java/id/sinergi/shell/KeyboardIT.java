package id.sinergi.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Menus, map, filters and the command palette as somebody without a mouse uses them. */
@BrowserTest
class KeyboardIT {

    private static final Pattern JAWA_TIMUR = Pattern.compile(".*wilayah[/=]35\\b.*");

    @Test
    void everyItemOfTheExportMenuGivesItsFileByEnterBySpaceAndBesideItsLetters(Site site) {
        var page = site.signedIn("menteri", "sektor/MAN");
        var files = new ArrayList<String>();
        int items = openExports(page).count();
        page.keyboard().press("Escape");
        for (int i = 0; i < items; i++) {
            var enter = downloaded(page, i, "Enter");
            assertThat(downloaded(page, i, "Space")).isEqualTo(enter);
            files.add(enter);
        }
        var last = openExports(page).last();
        var box = last.boundingBox();
        files.add(page.waitForDownload(() -> pressRightEnd(last, box)).suggestedFilename());

        assertThat(files.stream().map(file -> file.substring(file.lastIndexOf('.') + 1)))
                .hasSize(items + 1)
                .contains("pptx", "pdf", "xlsx", "zip");
        assertThat(files.getLast()).isEqualTo(files.get(items - 1));
    }

    private static String downloaded(Page page, int item, String key) {
        openExports(page);
        for (int step = 0; step < item; step++) {
            page.keyboard().press("ArrowDown");
        }
        return page.waitForDownload(() -> page.keyboard().press(key)).suggestedFilename();
    }

    private static Locator openExports(Page page) {
        page.locator(".page-actions vaadin-menu-bar-button").first().focus();
        page.keyboard().press("Enter");
        var items = page.locator("vaadin-menu-bar-item:has(a)");
        items.first().waitFor();
        page.waitForFunction("document.activeElement.matches('vaadin-menu-bar-item')");
        return items;
    }

    private static void pressRightEnd(Locator item, BoundingBox box) {
        item.click(new Locator.ClickOptions().setPosition(box.width - 3, box.height / 2));
    }

    @Test
    void theMenuOfAChartIsOpenedWalkedAndUsedByKeys(Site site) {
        var page = site.signedIn("menteri", "");
        page.locator("sinergi-chart .sc-button[aria-haspopup]:visible").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        var file = page.waitForDownload(() -> page.keyboard().press("Enter")).suggestedFilename();

        assertThat(file).endsWith(".svg");
    }

    @Test
    void jawaTimurIsAtMostTenStrokesAwayOnTheMap(Site site) {
        var page = site.signedIn("menteri", "");
        page.evaluate("""
            [...document.querySelectorAll('sinergi-chart')]
                .find(chart => chart.state.description.kind === 'tilemap').querySelector('.sc-body').focus()
            """);
        strokes(page, "jawa ti", "Enter");

        assertThat(page).hasURL(JAWA_TIMUR);
    }

    @Test
    void targetsAreTypedPastedAndTakenBackByKeys(Site site) {
        var page = site.signedIn("staf", "target/isi?tahun=2027");
        cell(page, 0, 0).click();
        page.keyboard().type("12000");
        page.keyboard().press("Enter");
        assertThat(cell(page, 0, 0)).hasValue("12.000");
        assertThat(cell(page, 1, 0)).isFocused();
        page.keyboard().type("500");
        page.keyboard().press("ArrowRight");
        assertThat(cell(page, 1, 1)).isFocused();
        page.keyboard().type("7");
        page.keyboard().press("Escape");
        assertThat(cell(page, 1, 1)).hasValue("");

        page.evaluate("""
            const data = new DataTransfer();
            data.setData('text/plain', '1,200\\t2\\n3\\tx\\n');
            document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            """);
        assertThat(cell(page, 1, 1)).hasValue("1.200");
        assertThat(cell(page, 2, 2)).hasAttribute("aria-invalid", "true");
        assertThat(new AxeBuilder(page).include(".sheet").analyze().getViolations())
                .isEmpty();
        page.keyboard().press("Control+z");
        assertThat(cell(page, 1, 1)).hasValue("");
        page.keyboard().press("Control+z");
        assertThat(cell(page, 1, 0)).hasValue("");
        page.keyboard().press("Control+y");
        assertThat(cell(page, 1, 0)).hasValue("500");
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator(".sheet input[data-row='%d'][data-column='%d']".formatted(row, column));
    }

    @Test
    void thePaletteLeadsToRegionsPagesAndActions(Site site) {
        var page = site.signedIn("menteri", "");
        openPalette(page);
        assertThat(new AxeBuilder(page).include("dialog.commands").analyze().getViolations())
                .isEmpty();
        strokes(page, "jawa ti", "Enter");
        assertThat(page).hasURL(JAWA_TIMUR);

        assertThat(found(page, "bali").getFirst()).startsWith("Bali");
        assertThat(found(page, "ntb").getFirst()).startsWith("Nusa Tenggara Barat");
        assertThat(found(page, "manu").getFirst()).startsWith("Manufaktur");
        openPalette(page);
        strokes(page, "banding", "Enter");
        assertThat(page).hasURL(Pattern.compile(".*/bandingkan.*"));

        openPalette(page);
        strokes(page, "terang", "Enter");
        assertThat(page.evaluate("document.documentElement.style.colorScheme")).isEqualTo("dark");
    }

    @Test
    void thePaletteOffersRegionsOfTheViewerOnlyAndSpeaksEnglishToo(Site site) {
        var page = site.signedIn("manajer", "");
        assertThat(found(page, "bali")).noneMatch(name -> name.startsWith("Bali"));
        assertThat(found(page, "lombok")).isNotEmpty();
        openPalette(page);
        strokes(page, "english", "Enter");
        page.waitForFunction("document.documentElement.lang === 'en'");
        site.settled(page);
        assertThat(found(page, "east java").getFirst()).contains("East Java", "Province");
        assertThat(found(page, "jawa timur").getFirst()).contains("East Java", "Province");
        assertThat(found(page, "jepang").getFirst()).contains("Japan", "Destination");
        assertThat(found(page, "manufaktur").getFirst()).contains("Manufacturing");
        assertThat(found(page, "temuan").getFirst()).contains("Findings");
        openPalette(page);
        strokes(page, "bahasa", "Enter");
        page.waitForFunction("document.documentElement.lang === 'id'");
    }

    @Test
    void aKeyLeadsToTheFilters(Site site) {
        var page = site.signedIn("menteri", "");
        page.keyboard().press("Control+.");
        assertThat(page.evaluate("document.activeElement.className").toString()).contains("chip");
        page.keyboard().press("Enter");
        page.waitForFunction("document.querySelector('vaadin-popover[opened]') !== null");
    }

    private static void openPalette(Page page) {
        page.waitForFunction("document.querySelector('sinergi-commands')?.words !== undefined");
        page.keyboard().press("Control+k");
        page.locator("dialog.commands [role=listbox]:not([aria-busy]) > *")
                .first()
                .waitFor();
    }

    /** What the palette offers for a word; it is closed again. */
    private static List<String> found(Page page, String word) {
        openPalette(page);
        page.keyboard().type(word);
        var names = page.locator("dialog.commands [role=option]:not([aria-disabled])")
                .allInnerTexts();
        page.keyboard().press("Escape");
        return names;
    }

    /** Types a word and presses a key, in ten strokes at most. */
    private static void strokes(Page page, String word, String key) {
        assertThat(word.length()).isLessThanOrEqualTo(9);
        page.keyboard().type(word);
        page.keyboard().press(key);
    }
}
