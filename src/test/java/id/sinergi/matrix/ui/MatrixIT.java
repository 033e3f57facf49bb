package id.sinergi.matrix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The matrix by keyboard and by mouse. */
@BrowserTest
class MatrixIT {

    private static final String START = "matriks?periode=2026-01..2026-09";

    @Test
    void arrowKeysLeadFromCellToCellOfWhichOneIsReachedByTab(Site site) {
        var page = site.signedIn("menteri", START);
        assertThat(page.locator("table.matrix td > a[tabindex='0']").count()).isEqualTo(1);
        page.locator("table.matrix td > a[tabindex='0']").focus();
        var first = focused(page);

        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isNotEqualTo(first);
        page.keyboard().press("ArrowLeft");
        assertThat(focused(page)).isEqualTo(first);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("table.matrix td > a[tabindex='0']").count()).isEqualTo(1);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/sektor/") && url.contains("negara="));
    }

    @Test
    void shiftAndAPressAddTheCellToTheFilters(Site site) {
        var page = site.signedIn("menteri", START);
        page.locator("table.matrix td > a")
                .first()
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));

        page.waitForURL(url -> url.contains("/matriks?") && url.contains("sektor=") && url.contains("negara="));
        assertThat(page.context().pages()).hasSize(1);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.ariaLabel");
    }
}
