package id.sinergi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many clicks a minister, staff and a manager are from the answers to what they ask most. */
@BrowserTest
class QuestionsIT {

    /** Of the bars of the ranking, the lowest value, and the one that stands last. */
    private static final String LOWEST = """
            () => [...document.querySelectorAll('sinergi-chart')].map(chart => chart.state.description)
                .filter(chart => chart.kind === 'bar' && chart.items.some(item => item.point.role === 'BAD'))
                .map(chart => chart.items.map(item => item.point.value))
                .map(values => Math.min(...values) === values.at(-1))[0]
            """;

    /** Whether the table stands in the order of its longest waits. */
    private static final String LONGEST_FIRST = """
            () => [...document.querySelectorAll('main vaadin-grid-sorter')]
                .some(sorter => sorter.direction === 'desc' && sorter.textContent.includes('Terlama'))
            """;

    @Autowired
    JdbcClient jdbc;

    /** The tour is no part of the way to an answer. */
    @BeforeEach
    void rememberTheTour() {
        jdbc.sql(
                        "insert into seen_tour (viewer, seen_at) values ('menteri', now()), ('staf', now()), ('manajer', now())"
                                + " on conflict do nothing")
                .update();
    }

    @AfterEach
    void forgetTourAndEditions() {
        jdbc.sql("delete from seen_tour").update();
        jdbc.sql("delete from edition where made_by = 'menteri'").update();
    }

    @Test
    void aMinistersQuestionsAreAtMostTwoClicksAway(Site site) {
        var asked = new Asked(site, site.signedIn("menteri", "laporan"));
        // Last quarter's briefing was taken along then.
        asked.page.waitForDownload(
                () -> asked.page.locator("main a:has-text('Unduh')").first().click());
        asked.question("last quarter's briefing", "beranda", 2, page -> {
            asked.follow("Arsip laporan");
            asked.press(page.locator("main vaadin-grid a").first());
            page.getByText("Seperti dipaparkan pada").first().waitFor();
        });
        asked.question(
                "furthest behind by people",
                "beranda",
                0,
                page -> assertThat(page.locator(".finding").first().innerText())
                        .contains("bersama-sama kurang")
                        .containsPattern(": [A-Z][A-Za-z ]+ \\([0-9.]+\\)"));
        asked.question("furthest behind by percent", "beranda", 1, page -> {
            asked.follow("Ringkasan");
            page.waitForFunction(LOWEST);
        });
        asked.question("how this number is counted", "", 1, page -> {
            asked.press(page.locator(".kpi-info").first());
            assertThat(page.getByRole(AriaRole.DIALOG).innerText()).contains("Rumus dan aturan hitung");
        });
    }

    @Test
    void whatStaffAskIsAtMostThreeClicksAway(Site site) {
        var asked = new Asked(site, site.signedIn("staf", "beranda"));
        asked.question("known on a date", "", 3, page -> {
            asked.press(page.locator(".filter-more"));
            asked.press(page.locator(".chip:has-text('Per tanggal')"));
            asked.press(page.locator("vaadin-combo-box-item").last());
            page.waitForURL(url -> url.contains("per="));
        });
        asked.question("centre waiting longest", "beranda", 3, page -> {
            asked.follow("Menunggu penempatan");
            asked.press(page.locator("main vaadin-select").first());
            asked.press(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Balai")));
            page.waitForURL(url -> url.contains("menurut=centre"));
            site.settled(page);
            page.waitForFunction(LONGEST_FIRST);
        });
        asked.question("which destinations per sector", "beranda", 1, page -> {
            asked.follow("Tabulasi silang");
            assertThat(page.locator("table.matrix").innerText()).contains("Korea Selatan", "Manufaktur");
        });
    }

    @Test
    void aManagerIsTwoClicksFromThePeopleBehindAFigure(Site site) {
        var asked = new Asked(site, site.signedIn("manajer", "beranda"));
        asked.question(
                "own region furthest behind",
                "beranda",
                0,
                page -> assertThat(page.locator("main vaadin-grid").first().innerText())
                        .contains("Jawa Timur", "−"));
        asked.question("who is behind this number", "beranda", 2, page -> {
            asked.press(page.locator("main vaadin-grid a:has-text('Jawa Timur')"));
            page.waitForURL(url -> url.contains("wilayah/35"));
            site.settled(page);
            asked.press(page.locator("main vaadin-grid a").first());
            page.getByText("Catatan orang").first().waitFor();
        });
    }

    @Test
    void whyANumberIsWhatItIsStandsTwoPressesFromItsTile(Site site) {
        var asked = new Asked(site, site.signedIn("manajer", "beranda"));
        asked.question("why this number", "", 2, page -> {
            var figure = page.locator(".kpi-value span").first().innerText();
            asked.press(page.locator(".kpi-info").first());
            asked.press(page.getByText("Mengapa angkanya begini?"));
            var told = page.locator("main").innerText();
            assertThat(told)
                    .containsSubsequence(
                            figure, "Rumus dan aturan hitung", "Berkas di balik", "Orang di balik angka ini");
            assertThat(page.locator("table.figures tbody tr").last().innerText())
                    .as("the figure after the last batch that moved it")
                    .endsWith(figure);
            page.getByText("· batch").first().waitFor();
        });
        asked.question("why this row", "beranda", 2, page -> {
            asked.press(page.locator("main vaadin-grid a:has-text('Jawa Timur')"));
            page.waitForURL(url -> url.contains("wilayah/35"));
            site.settled(page);
            asked.press(page.locator("main .filters a[title^='Asal angka']"));
            page.getByText("Kode angka ini").waitFor();
        });
    }

    @Test
    void theCodeOfAFileBringsItsFiguresBackForAWiderReaderWithTheirPlacesNamed(Site site) {
        var manager = site.signedIn("manajer", "asal");
        var code = manager.locator(".card.c4 .kpi-value").innerText();
        var figure = manager.locator(".card.c8 .kpi-value").innerText();

        var page = site.signedIn("staf", "kode");
        page.locator("main vaadin-text-field input")
                .fill(code.toLowerCase(Locale.ROOT).replace("-", " "));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("kode/" + code));
        site.settled(page);

        assertThat(page.locator("main").innerText()).contains("Jawa Timur, Nusa Tenggara Barat", "masih begitu");
        assertThat(page.locator("table.figures tbody tr").first().innerText())
                .contains("Orang dilatih")
                .endsWith(figure);
    }

    /** Counts what is pressed since a question was asked. */
    private static final class Asked {

        private final Site site;
        private final Page page;
        private int clicks;

        Asked(Site site, Page page) {
            this.site = site;
            this.page = page;
        }

        void question(String what, String from, int clicksNeeded, Consumer<Page> answer) {
            page.navigate(site.address(from));
            site.settled(page);
            clicks = 0;
            answer.accept(page);
            assertThat(clicks).as(what).isEqualTo(clicksNeeded);
        }

        void follow(String name) {
            press(page.locator("nav")
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName(name).setExact(true)));
        }

        void press(Locator what) {
            what.click();
            clicks++;
            site.settled(page);
        }
    }
}
