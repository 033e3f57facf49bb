package id.sinergi.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that the server sends whole: it needs no session, no database and none of Flow's client, and so stands where a
 * stranger or an outage is met.
 *
 * @param base the path of the application, such as {@code /}
 * @param title plain text
 * @param content HTML whose texts are escaped
 * @param aheadOfFlow whether the browser fetches the program of the other pages meanwhile
 */
public record PlainPage(String base, Locale locale, String title, String content, boolean aheadOfFlow) {

    /** The Content-Security-Policy of such a page: nothing inline, nothing from another host, no {@code eval}. */
    public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'self'";

    private static final String FORM = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><base href="%s"><title>%s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="styles/sinergi.svg">
            <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="fonts/inter-4.1.1-latin.cache.woff2">
            <link rel="stylesheet" href="styles/sinergi.css">
            <script type="module" src="charts/%s"></script>%s
            </head><body><main class="login">%s</main></body></html>
            """;
    private static final String PROGRAM = program();

    /** The whole document. */
    public String html() {
        return FORM.formatted(
                locale.getLanguage(),
                escaped(base),
                escaped(title),
                PageModule.FILE_NAME,
                aheadOfFlow ? PROGRAM : "",
                content);
    }

    /** The product's name and those who run it, as {@link Brand} shows them. */
    public static String brand(boolean logo) {
        return "<div class=\"app-brand\">"
                + (logo ? "<img class=\"app-logo\" src=\"" + Brand.LOGO + "\" alt=\"\">" : "")
                + "<div>" + Brand.NAME + "<small>" + Brand.MINISTRIES + "</small></div></div>";
    }

    /** The text as HTML that shows it. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** What the build has put into the page of Flow; nothing in development, where there is no such file. */
    private static String program() {
        try (var page = PlainPage.class.getResourceAsStream("/META-INF/VAADIN/webapp/index.html")) {
            var text = page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("src=\"\\./(VAADIN/build/[\\w.-]+\\.js)\"")
                    .matcher(text)
                    .results()
                    .map(found -> "<link rel=\"modulepreload\" href=\"" + found.group(1) + "\">")
                    .collect(Collectors.joining());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
