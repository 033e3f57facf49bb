package id.sinergi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@BrowserTest
class LastAnswerIT {

    @Test
    void anAnswerThatGotLostOnItsWayIsSentAgain(Site site) {
        var page = site.signedIn("menteri", "wilayah/35");
        var asked = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                asked.incrementAndGet();
            }
        });
        page.route(
                url -> url.contains("v-r=uidl"),
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));

        page.locator("vaadin-grid")
                .first()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Kota Surabaya").setExact(true))
                .click();
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Kota Surabaya").setLevel(1))
                .waitFor();

        assertThat(asked).hasValueGreaterThan(1);
        assertThat(site.settled(page).locator("sinergi-chart").count()).isGreaterThan(3);
    }
}
