package id.sinergi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * No page at any width and in any language cuts words off, lays them over each other or runs out of the window; none has a
 * barrier in either theme, and none complains in the browser. Each page is opened once a language for all of it, from the navigation where
 * it stands there, as visitors do.
 */
@BrowserTest
class PagesIT {

    private static final List<Integer> WIDTHS = List.of(1920, 1440, 768, 360);
    private static final String CHECK = script();
    private static final int FOR_BARRIERS = 1440;
    private static final String FIRST_FIGURE = ".kpi-value";

    private static final String LINK = ".app-nav a[href='%s']";
    private static final String HERE = "link => document.querySelector(link)?.getAttribute('aria-current') !== 'false'";

    /** Made for a screen at the end of a room, it has a scale of its own. */
    private static final String WALL = "dinding";

    private static final String MISSING = "tidak-ada-halaman-ini";

    /** Addresses beside those of the navigation, by who opens them. */
    private static final Map<String, List<String>> BESIDE = Map.of(
            "menteri", List.of("wilayah/35", "sektor/MAN", "balai/579344", "negara/TW", "asal?ukuran=R_SERT", MISSING),
            "manajer", List.of("", "wilayah/52", "asal"));

    @Test
    void everyWordCanBeReadWhereItStandsAndNothingIsABarrier(Site site) {
        var found = new TreeMap<String, List<String>>();
        var barriers = new ArrayList<String>();
        var seen = new TreeSet<String>();
        for (var user : List.of("menteri", "staf", "admin", "manajer")) {
            var page = site.signedIn(user, "tentang");
            page.onPageError(barriers::add);
            var paths = paths(page, user);
            paths.removeIf(path -> !user.equals("manajer") && !seen.add(path));
            for (var language : List.of("id", "en")) {
                page.setViewportSize(WIDTHS.getFirst(), 900);
                site.speak(page, language);
                for (var path : paths) {
                    open(site, page, path);
                    site.settled(page);
                    for (int width : WIDTHS) {
                        page.setViewportSize(width, 900);
                        site.settled(page);
                        (path.equals(WALL) ? List.<String>of() : misses(page, width))
                                .forEach(miss -> found.computeIfAbsent(miss, unused -> new ArrayList<>())
                                        .add("/%s %d %s %s".formatted(path, width, language, user)));
                        if (width == FOR_BARRIERS && !user.equals("manajer")) {
                            // In Indonesian everything, in both themes, which take turns from page to page; of English,
                            // which changes the texts alone, what texts can break.
                            barriers.addAll(language.equals("id") ? Barriers.of(page) : Barriers.ofTexts(page));
                        }
                    }
                }
            }
            page.setViewportSize(WIDTHS.getFirst(), 900);
            site.speak(page, "id");
        }
        assertThat(found).isEmpty();
        assertThat(barriers).isEmpty();
        assertThat(seen).hasSizeGreaterThan(BESIDE.size());
    }

    private static void open(Site site, Page page, String path) {
        var link = page.locator(LINK.formatted(path));
        if (link.count() == 0) {
            page.navigate(site.address(path));
        } else {
            // By script, since a narrow window hides the navigation.
            link.evaluate("link => link.click()");
            page.waitForFunction(HERE, LINK.formatted(path));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> misses(Page page, int width) {
        return (List<String>) page.evaluate(CHECK, List.of(width, FIRST_FIGURE));
    }

    private static String script() {
        try {
            return new ClassPathResource("layout.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> paths(Page page, String user) {
        var paths = new ArrayList<>(BESIDE.getOrDefault(user, List.of()));
        if (!user.equals("manajer")) {
            page.locator(".app-nav a").all().forEach(link -> paths.add(link.getAttribute("href")));
        }
        return paths;
    }
}
