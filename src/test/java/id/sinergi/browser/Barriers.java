package id.sinergi.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What axe-core finds on a page, in both themes. */
public final class Barriers {

    private Barriers() {}

    /** One line per finding, empty where the page has no barrier; the page is left in the dark theme. */
    public static List<String> of(Page page) {
        return of(page, UnaryOperator.identity());
    }

    /** The same for a part of the page, such as what opened on it. */
    public static List<String> within(String selector, Page page) {
        return of(page, axe -> axe.include(selector));
    }

    private static List<String> of(Page page, UnaryOperator<AxeBuilder> part) {
        return Stream.concat(
                        found(page, ColorScheme.LIGHT, part),
                        // The themes differ in their colours alone: what does not depend on them was asked before.
                        found(
                                page,
                                ColorScheme.DARK,
                                axe -> part.apply(axe).withRules(List.of("color-contrast", "link-in-text-block"))))
                .toList();
    }

    private static Stream<String> found(Page page, ColorScheme scheme, UnaryOperator<AxeBuilder> rules) {
        // Without motion: a colour on its way from one theme to the other belongs to neither.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        // Flow's own element stands outside of every landmark by design.
        var axe = rules.apply(new AxeBuilder(page).exclude("vaadin-connection-indicator"));
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> "%s %s %s: %s at %s %s"
                                .formatted(
                                        scheme,
                                        page.url(),
                                        rule.getId(),
                                        rule.getHelp(),
                                        node.getTarget(),
                                        node.getHtml())));
    }
}
