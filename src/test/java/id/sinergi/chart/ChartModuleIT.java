package id.sinergi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.sinergi.browser.Barriers;
import id.sinergi.browser.Chromium;
import id.sinergi.gallery.ChartSamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the built chart module does in a real browser, as a user meets it. */
class ChartModuleIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "360, LIGHT", "360, DARK"})
    void everyKindIsDrawnWithoutComplaintSidewaysScrollOrBarrier(int width, ColorScheme scheme) {
        try (var charts = new ChartPage(Chromium.running(), width, scheme)) {
            ChartPage.samples().forEach(charts::show);

            assertThat(charts.complaints).isEmpty();
            assertThat(charts.strangers).isEmpty();
            assertThat(charts.page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(width);
            assertThat(Barriers.asItIs("html", charts.page)).isEmpty();
            charts.page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(
                            "charts-%d-%s.png".formatted(width, scheme.name().toLowerCase(Locale.ROOT)))));
        }
    }

    @Test
    void arrowKeysWalkAlongThePointsAndEnterAndSpaceChooseTheSameAsClicks() {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.LIGHT)) {
            charts.show("bar", ChartPage.sample("bar"));
            charts.page.keyboard().press("Tab");
            charts.page.keyboard().press("Tab");
            charts.page.keyboard().press("Tab");
            charts.page.keyboard().press("ArrowDown");
            charts.page.keyboard().press("Enter");
            charts.page.keyboard().press("ArrowDown");
            charts.page.keyboard().press("Space");
            charts.page.locator("#bar .sc-plot").click(new Locator.ClickOptions().setPosition(5, 20));

            assertThat(charts.page.evaluate("JSON.stringify(document.querySelector('#bar').selected)"))
                    .isEqualTo("""
                        [{"key":"P1","series":"","gesture":"drill"},{"key":"P2","series":"","gesture":"filter"},{"key":"P0","series":"","gesture":"drill"}]\
                        """);
            assertThat(charts.page.locator("#bar [aria-live]").textContent())
                    .isEqualTo("Jawa Tengah: Capaian 97,8% (3.402)");
        }
    }

    @Test
    void aTileMapIsWalkedAsOneReadsAndEveryPlaceCanBeEntered() {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.LIGHT)) {
            charts.show("map", ChartPage.sample("tilemap"));
            charts.page.locator("#map .sc-body").focus();
            for (var key : List.of("Home", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowRight")) {
                charts.page.keyboard().press(key);
            }
            assertThat(charts.page.locator("#map [aria-live]").textContent())
                    .isEqualTo("Provinsi KS: Orang dilatih 3.011 orang");
            charts.page.keyboard().press("End");
            charts.page.keyboard().press("ArrowUp");
            charts.page.keyboard().press("Enter");
            charts.page.keyboard().press("Home");
            for (var i = 0; i < 14; i++) {
                charts.page.keyboard().press("ArrowRight");
            }
            charts.page.keyboard().press("Enter");

            assertThat(charts.page.evaluate(
                            "JSON.stringify(document.querySelector('#map').selected.map(one => one.key))"))
                    .isEqualTo("[\"JT\",\"PD\"]");
            assertThat(charts.page.locator("#map .sc-tip").textContent()).contains("Belum ada data");
        }
    }

    @Test
    void aSuppressedValueCannotBeChosen() {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.LIGHT)) {
            charts.show("states", ChartPage.sample("bar-states"));
            charts.page.locator("#states .sc-plot").click(new Locator.ClickOptions().setPosition(5, 125));

            assertThat(charts.page.locator("#states .sc-tip").textContent()).contains("Disembunyikan");
            assertThat(charts.page.evaluate("document.querySelector('#states').selected.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void theTooltipShowsAllSeriesOfAMonth() {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.LIGHT)) {
            charts.show("trend", ChartPage.sample("trend"));
            var plot = charts.page.locator("#trend .sc-plot").boundingBox();
            charts.page.mouse().move(plot.x + plot.width - 80, plot.y + plot.height - 60);

            assertThat(charts.page.locator("#trend .sc-tip").isVisible()).isTrue();
            assertThat(charts.page.locator("#trend .sc-tip").textContent())
                    .contains("2026")
                    .contains("Rencana");
        }
    }

    @Test
    void theTableTwinIsReadBeforeItIsShownAndReplacesTheChartOnDemand() {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.LIGHT)) {
            charts.show("funnel", ChartPage.sample("funnel"));
            var table = charts.page.getByRole(AriaRole.TABLE);
            assertThat(table.getByRole(AriaRole.ROW).count()).isEqualTo(6);
            charts.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tampilkan tabel"))
                    .click();

            assertThat(charts.page.locator("#funnel .sc-body").isVisible()).isFalse();
            assertThat(table.getByText("15.240").isVisible()).isTrue();
            charts.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tampilkan tabel"))
                    .click();
            assertThat(charts.page.locator("#funnel .sc-body").isVisible()).isTrue();
        }
    }

    @Test
    void theMenuSavesPicturesAndTablesThatSayWhatTheyHold() throws IOException {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.DARK)) {
            charts.show("trend", ChartPage.sample("trend"));

            var png = save(charts, "Unduh PNG");
            var name = "orang-dilatih-kumulatif-terhadap-rencana-dan-per-bulan-jan-sep-2026-indonesia";
            assertThat(png.suggestedFilename()).isEqualTo(name + ".png");
            Files.createDirectories(PICTURES);
            Files.copy(png.path(), PICTURES.resolve("export-trend.png"), StandardCopyOption.REPLACE_EXISTING);
            var image = ImageIO.read(png.path().toFile());
            assertThat(image.getWidth()).isGreaterThan(1_500);
            assertThat(image.getRGB(4, 4))
                    .as("exports are light, even from a dark page")
                    .isEqualTo(0xFFFFFFFF);

            var svg = Files.readString(save(charts, "Unduh SVG").path());
            assertThat(svg)
                    .contains("kumulatif", "Jan–Sep 2026", "per 12 Okt 2026 09.15 WIB", "Sumber: Data contoh", "18.412")
                    .as("the file brings its typeface along, but not the part it does not need")
                    .containsOnlyOnce("src:url(data:font/woff2;base64,")
                    .doesNotContain("var(", "color-mix", "foreignObject");

            var csv = Files.readString(save(charts, "Unduh tabel (CSV)").path(), StandardCharsets.UTF_8);
            assertThat(csv)
                    .contains(
                            "Periode;Kumulatif;Rencana;Perkiraan;Perkiraan, batas bawah (80%);Perkiraan, batas atas (80%);"
                                    + "Per bulan;Keterangan",
                            "September 2026;18412;19950;18412;18412;18412;2582;",
                            "Desember 2026;Belum ada data;26600;24562;22612;26512;Belum ada data;");
        }
    }

    @Test
    void theMenuCopiesThePictureToTheClipboardAndSaysSo() {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.DARK)) {
            charts.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            charts.show("trend", ChartPage.sample("trend"));
            choose(charts, "Salin gambar");
            charts.page.getByText("Gambar disalin").waitFor();

            assertThat(charts.page.evaluate("""
                async () => {
                    const [item] = await navigator.clipboard.read();
                    const picture = await createImageBitmap(await item.getType('image/png'));
                    return item.types.join() + ' ' + (picture.width > 1500);
                }
                """)).isEqualTo("image/png true");
        }
    }

    @Test
    void coloursFollowTheSchemeWithoutDrawingAnew() {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.LIGHT)) {
            charts.show("bar", ChartPage.sample("bar"));
            var bar = charts.page.locator("#bar .apexcharts-bar-area").first();
            assertThat(bar.evaluate("path => getComputedStyle(path).fill")).isEqualTo("rgb(11, 111, 168)");
            charts.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(bar.evaluate("path => getComputedStyle(path).fill")).isEqualTo("rgb(93, 179, 236)");
            charts.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(bar.evaluate("path => getComputedStyle(path).fill")).isEqualTo("rgb(11, 111, 168)");
        }
    }

    @Test
    void chartsFollowTheWidthOfTheirContainerAndOfPaper() {
        try (var charts = new ChartPage(Chromium.running(), 1400, ColorScheme.LIGHT)) {
            charts.show("trend", ChartPage.sample("trend"));
            charts.page.evaluate("document.querySelector('section').style.width = '300px'");
            waitForWidth(charts, 300);
            charts.page.evaluate("dispatchEvent(new Event('beforeprint'))");
            waitForWidth(charts, 740);
            charts.page.evaluate("dispatchEvent(new Event('afterprint'))");
            waitForWidth(charts, 300);
            charts.page.evaluate("document.querySelector('section').style.cssText = 'grid-column:1/-1'");
            waitForWidth(charts, 1336);
            charts.page.evaluate("dispatchEvent(new Event('beforeprint'))");
            waitForWidth(charts, 740);
            charts.page.evaluate("dispatchEvent(new Event('afterprint'))");
            waitForWidth(charts, 1336);
            charts.page.evaluate("document.querySelector('section').style.setProperty('--sc-paper', '400px')");
            charts.page.evaluate("dispatchEvent(new Event('beforeprint'))");
            waitForWidth(charts, 400);
        }
    }

    @Test
    void aChartMovedToAnotherPlaceDrawsItselfAgain() {
        try (var charts = new ChartPage(Chromium.running(), 1000, ColorScheme.LIGHT)) {
            charts.show("funnel", ChartPage.sample("funnel"));
            charts.page.evaluate("const chart = document.querySelector('#funnel'); chart.remove();"
                    + " document.querySelector('main').append(chart)");
            charts.page.locator("#funnel .apexcharts-bar-area").first().waitFor();
            assertThat(charts.page.locator("#funnel h2").count()).isEqualTo(1);
        }
    }

    @Test
    void showingOtherDataUpdatesInPlace() {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.LIGHT)) {
            charts.show("line", ChartPage.sample("line"));
            charts.page.evaluate("document.querySelector('#line .sc-panel').firstElementChild.remembered = true");
            charts.page.evaluate("""
                json => new Promise(resolve => {
                    const chart = document.querySelector('#line');
                    chart.addEventListener('sinergi-drawn', resolve, {once: true});
                    const state = JSON.parse(json);
                    state.description.series[0].points.forEach(point => point.value *= 2);
                    chart.state = state;
                })
                """, ChartPage.json(ChartPage.sample("line")));

            assertThat(charts.page.locator("#line .sc-panel").count()).isEqualTo(1);
            assertThat(charts.page.locator("#line").textContent()).contains("3.000");
        }
    }

    @Test
    void twoHundredChartsOpenedAndClosedLeaveNothingBehind() {
        try (var charts = new ChartPage(Chromium.running(), 1000, ColorScheme.LIGHT)) {
            var samples = List.copyOf(ChartPage.samples().values());
            var session = charts.page.context().newCDPSession(charts.page);
            session.send("Performance.enable");
            openAndClose(charts, samples, 40);
            var before = counters(charts);
            openAndClose(charts, samples, 200);
            var after = counters(charts);
            System.out.printf("after 200 charts: %s, before: %s%n", after, before);

            assertThat(after.listeners()).isLessThanOrEqualTo(before.listeners() + 5);
            assertThat(after.nodes()).isLessThanOrEqualTo(before.nodes() + 200);
            assertThat(after.heap()).isLessThan(before.heap() + 2_000_000);
            assertThat(charts.complaints).isEmpty();
        }
    }

    @Test
    void manyMarksAreDrawnWithoutFreezing() {
        try (var charts = new ChartPage(Chromium.running(), 1000, ColorScheme.LIGHT)) {
            var samples = new ChartSamples(Locale.of("id")).large();
            charts.show("warm", ChartPage.sample("bar"));
            var bars = milliseconds(charts, "bars", Objects.requireNonNull(samples.get("many-bars")));
            var cells = milliseconds(charts, "cells", Objects.requireNonNull(samples.get("wide-heatmap")));
            System.out.printf("514 bars: %d ms, 38×36 cells: %d ms%n", bars, cells);

            assertThat(bars).isLessThan(2_500);
            assertThat(cells).isLessThan(2_500);
        }
    }

    @Test
    void aChartThatCannotBeDrawnShowsItsTableAndSaysSoOnce() {
        try (var charts = new ChartPage(Chromium.running(), 900, ColorScheme.LIGHT)) {
            charts.show("broken", ChartPage.sample("column"));
            charts.page.evaluate("""
                json => {
                    document.createElementNS = () => { throw new Error('no SVG today'); };
                    document.querySelector('#broken').state = JSON.parse(json);
                }
                """, ChartPage.json(ChartPage.sample("column")));
            charts.page.locator("#broken .sc-scroll").waitFor();

            assertThat(charts.page.locator("#broken .sc-empty").textContent()).contains("tidak dapat digambar");
            assertThat(charts.page.locator("#broken table").isVisible()).isTrue();
            assertThat(charts.complaints).hasSize(1);
        }
    }

    /** What the browser holds after a garbage collection. */
    private record Counters(long listeners, long nodes, long heap) {}

    private static void waitForWidth(ChartPage charts, int width) {
        charts.page
                .locator("#trend .sc-layer[width='" + width + "']")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static Download save(ChartPage charts, String item) {
        return charts.page.waitForDownload(() -> choose(charts, item));
    }

    private static void choose(ChartPage charts, String item) {
        charts.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu grafik"))
                .click();
        charts.page
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item))
                .click();
    }

    private static void openAndClose(ChartPage charts, List<ChartDescription> samples, int count) {
        for (var i = 0; i < count; i++) {
            charts.show("chart", samples.get(i % samples.size()));
            charts.page.evaluate("document.querySelectorAll('section').forEach(section => section.remove())");
        }
    }

    private static Counters counters(ChartPage charts) {
        var session = charts.page.context().newCDPSession(charts.page);
        session.send("HeapProfiler.collectGarbage");
        session.send("HeapProfiler.collectGarbage");
        var counters = session.send("Memory.getDOMCounters");
        session.send("Performance.enable");
        var heap = 0L;
        for (var metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("JSHeapUsedSize")) {
                heap = metric.getAsJsonObject().get("value").getAsLong();
            }
        }
        session.detach();
        return new Counters(
                counters.get("jsEventListeners").getAsLong(),
                counters.get("nodes").getAsLong(),
                heap);
    }

    private static long milliseconds(ChartPage charts, String id, ChartDescription description) {
        var start = System.nanoTime();
        charts.show(id, description);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
