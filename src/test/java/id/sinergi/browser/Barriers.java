package id.sinergi.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core finds on a page, in both themes. */
public final class Barriers {

    private Barriers() {}

    /** One line per finding, empty where the page has no barrier; the page is left in the dark theme. */
    public static List<String> of(Page page) {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> {
                    // Without motion: a colour on its way from one theme to the other belongs to neither.
                    page.emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE));
                    return found(page).map(finding -> scheme + " " + page.url() + " " + finding);
                })
                .toList();
    }

    private static Stream<String> found(Page page) {
        // Flow's own element stands outside of every landmark by design.
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s: %s at %s %s"
                                        .formatted(rule.getId(), rule.getHelp(), node.getTarget(), node.getHtml())));
    }
}
