package id.sinergi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.indicator.Freshness;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@BrowserTest
class NewDataIT {

    /** Later than whatever an earlier test told: of an earlier batch nothing more is said. */
    private static final AtomicInteger BATCHES = new AtomicInteger(9_000);

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void anOpenPageSaysThatThereAreNewDataAndShowsThemAtTheSamePlace(Site site) {
        var page = site.signedIn("manajer", "wilayah/35?periode=2026-01..2026-06");
        page.evaluate("window.scrollTo(0, 700)");
        int place = (int) page.evaluate("Math.round(window.scrollY)");
        assertThat(place).isGreaterThan(300);

        advance();
        int latest = advance();
        var notice = notice(page);
        notice.getByText("batch " + latest).waitFor();
        assertThat(notice.count()).isOne();
        notice.getByText("Tampilkan").click();
        notice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        site.settled(page);

        page.waitForFunction("place => Math.abs(window.scrollY - place) < 3", place);
        assertThat(page.url()).endsWith("wilayah/35?periode=2026-01..2026-06");
    }

    @Test
    void pagesThatNewDataDoNotChangeSayNothing(Site site) {
        var asOf = site.signedIn("manajer", "wilayah/35?per=7");
        var batches = site.signedIn("staf", "batch");
        var shown = site.signedIn("manajer", "matriks");

        notice(shown).getByText("batch " + advance()).waitFor();

        assertThat(notice(site.answered(asOf)).count()).isZero();
        assertThat(notice(site.answered(batches)).count()).isZero();
    }

    private int advance() {
        int batch = BATCHES.incrementAndGet();
        events.publishEvent(new Freshness.Advanced(batch));
        return batch;
    }

    private static Locator notice(Page page) {
        return page.locator("vaadin-notification-card");
    }
}
