package id.sinergi.bench;

import com.microsoft.playwright.Page;
import id.sinergi.browser.Site;
import java.util.ArrayList;

/**
 * How long a click on the overview takes until the last chart has changed: 25 drills from the map into a province each, and
 * in each of them the filter on men. Nobody has asked for any of them before; the other provinces warm page and server up.
 * The user is one to whom a region can be shown by sex. Times are taken inside the page, from the key or button pressed to
 * the last change below a chart.
 */
final class ClickBench {

    private static final int ROUNDS = 25;
    private static final int WARM_ROUNDS = 13;
    private static final int PROVINCES = 38;
    private static final double BAR = 300;
    private static final String USER = "staf";

    private static final String WATCH = """
            () => {
                const seen = window.redraw = {pressed: 0, last: 0};
                const press = () => { seen.pressed = performance.now(); seen.last = 0; };
                addEventListener('keydown', event => { if (event.key === 'Enter') press(); }, true);
                addEventListener('pointerdown', press, true);
                new MutationObserver(changes => {
                    const chart = node => (node.closest ? node : node.parentElement)?.closest('sinergi-chart');
                    if (changes.some(change => chart(change.target))) seen.last = performance.now();
                }).observe(document.body, {subtree: true, childList: true, attributes: true});
            }
            """;

    private static final String REDRAWN = """
            () => {
                const {pressed, last} = window.redraw;
                const idle = Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive());
                return idle && pressed > 0 && last > pressed && performance.now() - last > 250;
            }
            """;

    private static final String BACK = """
            steps => {
                Object.assign(window.redraw, {pressed: performance.now(), last: 0});
                history.go(-steps);
            }
            """;

    private final Site site;
    private final Page page;

    /** @param address of the overview */
    ClickBench(Site site, String address) {
        this.site = site;
        page = site.signedIn(USER, address);
    }

    void run(String group, Figures figures) {
        page.evaluate(WATCH);
        var drills = new ArrayList<Double>();
        var filters = new ArrayList<Double>();
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            double drill = drill(Math.floorMod(round, PROVINCES));
            double filter = filterMen();
            if (round >= 0) {
                drills.add(drill);
                filters.add(filter);
            }
            page.evaluate(BACK, 2);
            redrawn();
        }
        var all = new ArrayList<>(drills);
        all.addAll(filters);
        figures.add(
                group,
                "click → last chart redrawn, p95",
                timings(all).p95(),
                "ms",
                Bar.atMost(BAR),
                "%d clicks that nobody made before; median of drills %.0f ms, of filters %.0f ms"
                        .formatted(
                                all.size(),
                                timings(drills).median(),
                                timings(filters).median()));
    }

    /** From the map of the country into its n-th province. */
    private double drill(int province) {
        page.locator(".chart-map .sc-body").focus();
        page.keyboard().press("Home");
        for (int step = 0; step < province; step++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
        return redrawn();
    }

    private double filterMen() {
        page.locator(".chip:has-text('Jenis kelamin')").click();
        var men = page.locator("vaadin-popover[opened] vaadin-radio-button").last();
        men.waitFor();
        men.click();
        return redrawn();
    }

    private double redrawn() {
        page.waitForFunction(REDRAWN);
        return ((Number) page.evaluate("() => window.redraw.last - window.redraw.pressed")).doubleValue();
    }

    private static Timings timings(ArrayList<Double> times) {
        return new Timings(times.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
