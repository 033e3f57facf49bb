package id.sinergi.chart;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import id.sinergi.gallery.ChartSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** A bare page in Chromium that loads the built chart module and nothing else. */
final class ChartPage implements AutoCloseable {

    private static final Path FILES = Path.of("target", "classes", "META-INF", "resources");
    private static final String HTML = """
        <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Grafik</title><style>
        :root{color-scheme:light dark}
        @font-face{font-family:Inter;font-weight:400 700;src:url(/fonts/inter-4.1.1-latin.cache.woff2);
        unicode-range:U+0-FF,U+2000-206F,U+2191,U+2193,U+2212}
        @font-face{font-family:Inter;font-weight:400 700;src:url(/fonts/inter-4.1.1-latin-ext.cache.woff2);
        unicode-range:U+100-2BA}
        body{margin:0;background:light-dark(#f4f6f8,#0f151b);font:15px/1.45 Inter,"Segoe UI",system-ui,sans-serif}
        main{padding:16px;display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(min(420px,100%),1fr))}
        section{background:light-dark(#fff,#182029);border-radius:14px;padding:16px;min-width:0}
        </style></head><body><main><h1 style="margin:0;grid-column:1/-1;color:light-dark(#000,#fff)">Grafik</h1></main>
        <script type="module" src="/charts/MODULE"></script></body></html>
        """;

    private final BrowserContext context;
    final Page page;
    /** Warnings and errors that the page logged. */
    final List<String> complaints = new ArrayList<>();
    /** Addresses outside the page that it asked for. */
    final List<String> strangers = new ArrayList<>();

    ChartPage(Browser browser, int width, ColorScheme scheme) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        context.route("**/*", this::serve);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("warning", "error").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("http://localhost/");
        page.evaluate("Promise.all([customElements.whenDefined('sinergi-chart'), document.fonts.load('650 14px"
                + " Inter')]).then(() => true)");
    }

    /** Adds a chart in a section of its own and waits until it is drawn. */
    void show(String id, ChartDescription description) {
        page.evaluate("""
            ([id, json]) => new Promise(resolve => {
                const chart = document.createElement('sinergi-chart');
                chart.id = id;
                chart.selected = [];
                chart.addEventListener('sinergi-select', event => chart.selected.push(event.detail));
                const section = document.createElement('section');
                section.append(chart);
                document.querySelector('main').append(section);
                const state = JSON.parse(json);
                chart.addEventListener('sinergi-drawn', () => resolve(), {once: true});
                chart.state = state;
                if (!chart.querySelector('.sc-empty').hidden) resolve();
            })
            """, List.of(id, json(description)));
    }

    static String json(ChartDescription description) {
        return new ChartState(description, ChartTexts.of(indonesian()::getProperty), "id", true).text();
    }

    private void serve(Route route) {
        var url = route.request().url();
        if (url.equals("http://localhost/")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setHeaders(Map.of(
                            "Content-Security-Policy",
                            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                                    + " font-src 'self' data:"))
                    .setBody(HTML.replace("MODULE", ChartModule.FILE_NAME)));
        } else if (url.startsWith("http://localhost/charts/")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/javascript")
                    .setPath(FILES.resolve("charts").resolve(ChartModule.FILE_NAME)));
        } else if (url.startsWith("http://localhost/fonts/")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("font/woff2")
                    .setPath(FILES.resolve(url.replace("http://localhost/", ""))));
        } else if (url.equals("http://localhost/favicon.ico")) {
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        } else if (url.startsWith("data:") || url.startsWith("blob:")) {
            route.resume();
        } else {
            strangers.add(url);
            route.abort();
        }
    }

    private static Properties indonesian() {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "vaadin-i18n", "translations_id.properties"))) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    static Map<String, ChartDescription> samples() {
        return new ChartSamples(Locale.of("id")).all();
    }

    static ChartDescription sample(String name) {
        return Objects.requireNonNull(samples().get(name), name);
    }

    @Override
    public void close() {
        context.close();
    }
}
