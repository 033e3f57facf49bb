package id.sinergi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screen of a meeting room, which goes on by itself and obeys a few keys. */
@BrowserTest
class WallIT {

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsOnePartAfterTheOtherUntilAKeyPausesIt(Site site) {
        var page = site.signedIn("menteri", "dinding?detik=3&layar=6&jeda");
        assertThat(shown(page)).isEqualTo(6);
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

    @Test
    void onAPhoneItsButtonsAndWordsLieWithinTheScreen(Site site) {
        var page = site.signedIn("menteri", "tentang");
        page.setViewportSize(360, 740);
        for (int part : List.of(1, 4)) {
            page.navigate(site.address("dinding?jeda&layar=" + part));
            site.settled(page);
            assertThat(page.evaluate("""
                    [...document.querySelectorAll(
                        '.wall-shown :is(.badge, [data-film], .film-label), .wall-foot :is(button, a, .stamp), .wall-head span')]
                        .filter(one => one.checkVisibility())
                        .filter(one => {
                            const box = one.getBoundingClientRect();
                            const card = one.closest('.card')?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
                            return box.left < card.left || box.right > card.right + 1 || box.right > innerWidth
                                || one.matches('.stamp, .lead') && box.width < innerWidth / 2;
                        })
                        .map(one => one.className + ' ' + one.textContent)
                    """))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isEmpty();
        }
    }

    @Test
    void theMonthsOfTheMapArePlayedUnlessLessMotionIsAskedFor(Site site) {
        var page = site.visitor();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        site.signedIn(page, "menteri", "dinding?layar=4&jeda");
        page.locator("sinergi-film[playing]").waitFor();
        var label = page.locator(".wall-shown .film-label");
        var first = label.textContent();
        page.waitForFunction("first => document.querySelector('.wall-shown .film-label').textContent !== first", first);

        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.reload();
        site.settled(page);
        assertThat(page.locator("sinergi-film[playing]").count()).isZero();
        var still = label.textContent();
        page.locator(".wall-shown [data-film=next]").click();
        assertThat(label.textContent()).isNotEqualTo(still);
        page.locator(".wall-shown [data-film=previous]").click();
        assertThat(label.textContent()).isEqualTo(still);
        assertThat(Barriers.of(page)).isEmpty();
    }

    @Test
    void aSavedViewGoesRoundWithoutItsNavigation(Site site) {
        int id = jdbc.sql("insert into saved_view (owner, name, address, saved_at)"
                        + " values ('menteri', 'Jatim di dinding', 'wilayah/35', now()) returning id")
                .query(Integer.class)
                .single();
        try {
            var page = site.signedIn("menteri", "dinding?layar=1&jeda");
            page.locator("[data-wall=round]").click();
            var choice = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Jatim di dinding"));
            choice.waitFor();
            assertThat(Barriers.within("vaadin-dialog[opened]", page)).isEmpty();
            choice.click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pakai"))
                    .click();
            page.waitForURL(url -> url.contains("tampilan=" + id));

            page.navigate(site.address("dinding?layar=7&jeda&tampilan=" + id));
            var view = page.frameLocator(".wall-shown iframe");
            view.locator("h1").first().waitFor();
            assertThat(view.locator("h1").first().textContent()).contains("Jawa Timur");
            assertThat(view.locator(".app-nav").isVisible()).isFalse();
        } finally {
            jdbc.sql("delete from saved_view where id = ?").param(id).update();
        }
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
