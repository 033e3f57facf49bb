package id.sinergi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** No page at any width and in any language cuts words off, lays them over each other or runs out of the window. */
@BrowserTest
class LayoutIT {

    private static final List<Integer> WIDTHS = List.of(1920, 1440, 768, 360);
    private static final String FIRST_FIGURE = ".kpi-value";

    /** Addresses beside those of the navigation, by who opens them. */
    private static final Map<String, List<String>> BESIDE = Map.of(
            "menteri", List.of("wilayah/35", "sektor/MAN", "balai/579344", "negara/TW", "tidak-ada-halaman-ini"),
            "manajer", List.of("", "wilayah/52"));

    @Test
    void everyWordCanBeReadWhereItStands(Site site) throws IOException {
        var check = new ClassPathResource("layout.js").getContentAsString(StandardCharsets.UTF_8);
        var found = new TreeMap<String, List<String>>();
        var seen = new TreeSet<String>();
        for (var user : List.of("menteri", "staf", "admin", "manajer")) {
            var page = site.signedIn(user, "tentang");
            var paths = paths(page, user);
            paths.removeIf(path -> !user.equals("manajer") && !seen.add(path));
            for (var language : List.of("id", "en")) {
                page.setViewportSize(WIDTHS.getFirst(), 900);
                site.speak(page, language);
                for (var path : paths) {
                    page.navigate(site.address(path));
                    site.settled(page);
                    for (int width : WIDTHS) {
                        page.setViewportSize(width, 900);
                        site.settled(page);
                        misses(check, page, width)
                                .forEach(miss -> found.computeIfAbsent(miss, unused -> new ArrayList<>())
                                        .add("/%s %d %s %s".formatted(path, width, language, user)));
                    }
                }
            }
            page.setViewportSize(WIDTHS.getFirst(), 900);
            site.speak(page, "id");
        }
        assertThat(found).isEmpty();
        assertThat(seen).hasSizeGreaterThan(BESIDE.size());
    }

    @SuppressWarnings("unchecked")
    private static List<String> misses(String check, Page page, int width) {
        return (List<String>) page.evaluate(check, List.of(width, FIRST_FIGURE));
    }

    private static List<String> paths(Page page, String user) {
        var paths = new ArrayList<>(BESIDE.getOrDefault(user, List.of()));
        if (!user.equals("manajer")) {
            page.locator(".app-nav a").all().forEach(link -> paths.add(link.getAttribute("href")));
        }
        // Made for a screen at the end of a room, it has a scale of its own.
        paths.remove("dinding");
        return paths;
    }
}
