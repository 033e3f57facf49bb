package id.sinergi.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/**
 * What axe-core finds on a page. It runs inside the page and answers with the violations alone: to describe every
 * element that passed takes longer than the check. No page of ours has frames, which would need more.
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

    private static final String CHECK = """
            async ([part, chosen, scheme]) => {
                // Those that axe leaves out unless they are named.
                const unusual = ['experimental', 'deprecated', 'wcag2aaa', 'wcag22aa'];
                const known = axe.getRules().filter(rule => !rule.tags.some(tag => unusual.includes(tag)));
                const ids = known.filter(rule => chosen.includes(rule.ruleId) || rule.tags.some(tag => chosen.includes(tag)))
                    .map(rule => rule.ruleId);
                const options = {reporter: 'no-passes', resultTypes: ['violations'], preload: false};
                if (chosen.length) options.runOnly = {type: 'rule', values: ids};
                // Flow's own element stands outside of every landmark by design.
                const found = await axe.run({include: [part], exclude: ['vaadin-connection-indicator']}, options);
                return found.violations.flatMap(rule => rule.nodes.map(node =>
                    `${scheme} ${location.href} ${rule.id}: ${rule.help} at ${node.target} ${node.html}`));
            }
            """;

    private Barriers() {}

    /** One line per finding, empty where the page has no barrier; the page is left in the dark theme. */
    public static List<String> of(Page page) {
        return within(WHOLE, page);
    }

    /** The same for a part of the page, such as what opened on it. */
    public static List<String> within(String part, Page page) {
        return Stream.concat(
                        found(page, part, ColorScheme.LIGHT, List.of()).stream(),
                        // The themes differ in their colours alone: what does not depend on them was asked before.
                        found(page, part, ColorScheme.DARK, OF_A_THEME).stream())
                .toList();
    }

    /** Of a page that was checked in another language before: what its texts can break. */
    public static List<String> ofTexts(Page page) {
        return found(page, WHOLE, ColorScheme.LIGHT, OF_A_LANGUAGE);
    }

    /** Of a part of a page, in the theme that it has now. */
    public static List<String> asItIs(String part, Page page) {
        return check(page, part, List.of(), "as it is");
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
        return (List<String>) page.evaluate(CHECK, List.of(part, rules, scheme));
    }
}
