package id.sinergi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The screen of a meeting room, which goes on by itself and obeys a few keys. */
@BrowserTest
class WallIT {

    @Test
    void showsOnePartAfterTheOtherUntilAKeyPausesIt(Site site) {
        var page = site.signedIn("menteri", "dinding?detik=3&layar=5&jeda");
        assertThat(shown(page)).isEqualTo(5);
        page.keyboard().press("Space");
        page.waitForURL(url -> url.contains("layar=1"));
        page.keyboard().press("Space");
        page.waitForURL(url -> url.contains("jeda"));
        int paused = shown(page);
        page.keyboard().press("ArrowRight");

        assertThat(page.url())
                .contains("layar=" + (paused + 1))
                .contains("jeda")
                .contains("detik=3");
        pausePressed(page).waitFor();
        page.reload();
        assertThat(shown(site.settled(page))).isEqualTo(paused + 1);
        assertThat(Barriers.of(page)).isEmpty();
    }

    @Test
    void staysOnItsPartWhenTheFiguresComeAnewAfterARound(Site site) {
        var page = site.signedIn("menteri", "dinding?layar=3&jeda");
        assertThat(shown(page)).isEqualTo(3);
        page.evaluate("""
                () => {
                    document.querySelector('.wall-slide').id = 'last-round';
                    document.querySelector('sinergi-wall').dispatchEvent(new CustomEvent('sinergi-round'));
                }
                """);
        page.waitForFunction("() => !document.getElementById('last-round')");

        assertThat(shown(site.settled(page))).isEqualTo(3);
        pausePressed(page).waitFor();
    }

    private static Locator pausePressed(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Jeda (spasi)").setPressed(true));
    }

    private static int shown(Page page) {
        page.locator(".wall-slide.wall-shown").waitFor();
        return (int) page.evaluate("[...document.querySelectorAll('.wall-slide')].findIndex(one =>"
                + " one.classList.contains('wall-shown')) + 1");
    }
}
