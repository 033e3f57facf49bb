package id.sinergi.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What axe-core finds on a page, what it cannot decide, and texts whose contrast with the pixels behind them is too low.
 * It runs inside the page and says nothing of what passed: to describe every such element takes longer than the check. No
 * page of ours has frames, which would need more.
 */
public final class Barriers {

    private static final String WHOLE = "html";

    /** What the colours of a theme can break. */
    private static final List<String> OF_A_THEME = List.of("color-contrast", "link-in-text-block");

    /** What the texts of a language can break: names, labels and alternatives. */
    private static final List<String> OF_A_LANGUAGE = List.of(
            "cat.language",
            "cat.name-role-value",
            "cat.text-alternatives",
            "cat.forms",
            "cat.keyboard",
            "landmark-unique");

    /** What axe cannot decide by itself, and why none of it is a barrier here. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "aria-allowed-attr:aria-allowed-attr",
            "Vaadin's items in menu bars and selects get their role from the component around them",
            "aria-valid-attr-value:controlsWithinPopup",
            "the menu of a chart is in the page while it is open only",
            "th-has-data-cells:th-has-data-cells",
            "the table of a chart without figures has headings alone",
            "aria-required-children:aria-required-children",
            "the foot of a grid without a last row stays in its shadow, empty and unseen",
            "aria-prohibited-attr:noRoleSingular",
            "a grid and its sorters pass their label on to the table in their shadow");

    private static final String CHECK = script();

    private Barriers() {}

    /** One line per finding, empty where the page has no barrier; the page is left in the other theme. */
    public static List<String> of(Page page) {
        return inAHighWindow(page, () -> within(WHOLE, page));
    }

    /** The same for a part of the page, such as what opened on it. */
    public static List<String> within(String part, Page page) {
        // In the theme that is there, since to change it is to style and draw all of the page once more.
        var there = theme(page);
        var other = there == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
        return Stream.concat(
                        found(page, part, there, List.of()).stream(),
                        // The themes differ in their colours alone: what does not depend on them was asked before.
                        found(page, part, other, OF_A_THEME).stream())
                .toList();
    }

    /** In a window as high as the page: for what lies below its window Chromium lays a page out once more. */
    private static List<String> inAHighWindow(Page page, Supplier<List<String>> check) {
        var window = page.viewportSize();
        page.setViewportSize(window.width, Math.max(window.height, height(page)));
        try {
            return check.get();
        } finally {
            page.setViewportSize(window.width, window.height);
        }
    }

    /** How high a page is, in pixels. */
    public static int height(Page page) {
        return (int) page.evaluate("document.documentElement.scrollHeight");
    }

    /** Of a page that was checked in another language before: what its texts can break. */
    public static List<String> ofTexts(Page page) {
        return inAHighWindow(page, () -> found(page, WHOLE, theme(page), OF_A_LANGUAGE));
    }

    /** Of a part of a page, in the theme that it has now. */
    public static List<String> asItIs(String part, Page page) {
        return check(page, part, List.of(), "as it is");
    }

    private static ColorScheme theme(Page page) {
        boolean dark = (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    private static List<String> found(Page page, String part, ColorScheme scheme, List<String> rules) {
        // Without motion: a colour on its way from one theme to the other belongs to neither.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        return check(page, part, rules, scheme.name());
    }

    @SuppressWarnings("unchecked")
    private static List<String> check(Page page, String part, List<String> rules, String scheme) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("A page with frames needs axe in each of them: " + page.url());
        }
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var answer = (Map<String, Object>) page.evaluate(CHECK, List.of(part, rules, scheme));
        var doubts = ((List<List<String>>) answer.get("doubts"))
                .stream()
                        .filter(doubt -> !EXPLAINED.containsKey(doubt.getFirst()))
                        .map(doubt -> String.join(" ", doubt));
        return Stream.of(
                        ((List<String>) answer.get("found")).stream(),
                        doubts,
                        Contrast.tooLow(page, (List<Map<String, Object>>) answer.get("texts"), scheme).stream())
                .flatMap(found -> found)
                .toList();
    }

    private static String script() {
        try {
            return new ClassPathResource("barriers.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
