package id.sinergi.dashboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.sinergi.browser.BrowserTest;
import id.sinergi.browser.Site;
import id.sinergi.demo.DemoGenerator;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.FileRecount.Cell;
import id.sinergi.demo.FileRecount.Counted;
import id.sinergi.demo.GenerateCommand;
import id.sinergi.language.Figures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The overview in a browser: its figures are those of the files of the first start, whatever the filter. */
@BrowserTest
class OverviewIT {

    private static final String PERIOD = "?periode=2026-01..2026-06";

    @TempDir
    private Path files;

    @Autowired
    private Clock clock;

    @Test
    void aMinisterSeesTheFiguresChangesAFilterAndGoesBack(Site site) {
        DemoGenerator.generate(20_000, 1, GenerateCommand.lastCompleteMonth(clock), files);
        var recount = FileRecount.of(files);
        var everybody = text(recount, cell -> true);
        var women = text(recount, cell -> cell.sex().equals("P"));

        var page = site.signedIn("menteri", PERIOD);
        assertThat(figure(page, "Dilatih")).hasText(everybody);
        assertThat(page.getByText("Data contoh").first()).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jenis kelamin"))
                .click();
        page.getByLabel("Perempuan", new Page.GetByLabelOptions().setExact(true))
                .check();
        assertThat(page).hasURL(Pattern.compile(".*[?&]jk=P.*"));
        assertThat(figure(page, "Dilatih")).hasText(women);

        page.reload();
        assertThat(figure(page, "Dilatih")).hasText(women);
        page.goBack();
        assertThat(figure(page, "Dilatih")).hasText(everybody);
    }

    @Test
    void aManagerOfTwoProvincesSeesThemAndNothingElse(Site site) {
        DemoGenerator.generate(20_000, 1, GenerateCommand.lastCompleteMonth(clock), files);
        var recount = FileRecount.of(files);
        var own = text(
                recount, cell -> cell.province().equals("35") || cell.province().equals("52"));

        var page = site.signedIn("manajer", PERIOD);
        assertThat(figure(page, "Dilatih")).hasText(own);
        page.navigate(site.address(PERIOD + "&wilayah=32"));
        site.settled(page);
        assertThat(page.locator(".kpi-value:visible")).hasCount(0);
    }

    private static String text(FileRecount recount, Predicate<Cell> which) {
        return Figures.INDONESIAN.number(recount.count(
                Counted.TRAINED,
                which.and(cell -> cell.agreement().equals("MOU-2025")
                        && !cell.month().isBefore(YearMonth.of(2026, 1))
                        && !cell.month().isAfter(YearMonth.of(2026, 6)))));
    }

    private static Locator figure(Page page, String title) {
        return page.locator(".kpi")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(title).setExact(true))))
                .locator(".kpi-value");
    }
}
