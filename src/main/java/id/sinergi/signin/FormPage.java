package id.sinergi.signin;

import id.sinergi.component.LanguageButton;
import id.sinergi.component.PlainPage;
import id.sinergi.language.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;

/** A page beside the sign-in page with one form; nobody has a session there yet. */
final class FormPage {

    private static final Locale INDONESIAN = Locale.of("id");

    private final HttpServletRequest request;
    private final Locale locale;
    private final String title;
    private final Element form = new Element("form").addClass("login-form");

    /** @param title key of what the page is about */
    FormPage(HttpServletRequest request, String title) {
        this.request = request;
        this.title = title;
        locale = LanguageButton.remembered(request.getCookies()).orElse(INDONESIAN);
        form.appendElement("h1").text(text(title));
    }

    /** A text of the product in the page's language. */
    String text(String key, Object... arguments) {
        return Texts.of(key, locale, arguments);
    }

    /** The box with the form, to put paragraphs into. */
    Element form() {
        return form;
    }

    /** Where the form goes, with the proof that it is ours. */
    void sendsTo(String path) {
        form.attr("method", "post").attr("action", path.substring(1));
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    void hidden(String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /** What went wrong, read out at once. */
    void problem(String text) {
        form.appendElement("div")
                .addClass("login-problem")
                .attr("role", "alert")
                .appendElement("p")
                .text(text);
    }

    void paragraph(String text) {
        form.appendElement("p").text(text);
    }

    /** A labelled field that must be filled in. */
    Element field(String name, String label, String type, String autocomplete) {
        return form.appendElement("label")
                .text(text(label))
                .appendElement("input")
                .attr("name", name)
                .attr("type", type)
                .attr("autocomplete", autocomplete)
                .attr("maxlength", "256")
                .attr("required", true);
    }

    void button(String label) {
        form.appendElement("button")
                .attr("type", "submit")
                .addClass("plain primary")
                .text(text(label));
    }

    ResponseEntity<String> answer(HttpStatus status) {
        var page = new PlainPage(
                request.getContextPath() + "/", locale, text(title), PlainPage.brand(false) + form.outerHtml(), false);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", PlainPage.POLICY)
                .body(page.html());
    }
}
