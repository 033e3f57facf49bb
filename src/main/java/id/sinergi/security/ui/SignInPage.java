package id.sinergi.security.ui;

import static id.sinergi.component.PlainPage.escaped;

import id.sinergi.component.LanguageButton;
import id.sinergi.component.PlainPage;
import id.sinergi.language.Texts;
import id.sinergi.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in page. It is no view of Flow: whoever has not signed in leaves no session and no component behind. */
@RestController
class SignInPage {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final String AWAY = "gangguan";

    /** What the address says went wrong, and the beginning of the texts about it. */
    private static final Map<String, String> PROBLEMS = Map.of(
            "error",
            "security.login.error",
            AWAY,
            "security.login.away",
            "ulang",
            "security.login.again",
            "tanpa-hak",
            "security.login.notAdmitted",
            "kurang-kuat",
            "security.login.notProven",
            "penyedia",
            "security.login.providerAway");

    private static final String WAIT = "tunggu";

    private final boolean demo;
    private final boolean logo;
    private final long remembered;
    private final boolean provider;
    private final boolean passwords;

    SignInPage(
            @Value("${sinergi.demo:false}") boolean demo,
            @Value("${sinergi.logo:}") String logo,
            @Value("${sinergi.sign-in.remembered:14d}") Duration remembered,
            @Value("${sinergi.oidc.issuer:}") String issuer,
            @Value("${sinergi.oidc.only:false}") boolean only) {
        this.provider = !issuer.isBlank();
        this.passwords = !only;
        this.demo = demo;
        this.remembered = remembered.toDays();
        this.logo = !logo.isEmpty();
    }

    @GetMapping("/login")
    ResponseEntity<String> page(HttpServletRequest request) {
        var locale = LanguageButton.remembered(request.getCookies()).orElse(INDONESIAN);
        boolean away = request.getParameter(AWAY) != null;
        var page = new PlainPage(
                request.getContextPath() + "/",
                locale,
                text("security.login.title", locale),
                content(request, locale),
                true);
        var answer = ResponseEntity.status(away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", PlainPage.POLICY);
        if (away) {
            answer.header(HttpHeaders.RETRY_AFTER, "10");
        }
        return answer.body(page.html());
    }

    /** Remembers the language and shows the page in it. */
    @GetMapping(path = "/login", params = "bahasa")
    ResponseEntity<Void> speak(@RequestParam("bahasa") String language, HttpServletResponse response) {
        response.addCookie(LanguageButton.cookie("en".equals(language) ? Locale.ENGLISH : INDONESIAN));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("login"))
                .build();
    }

    private String content(HttpServletRequest request, Locale locale) {
        return PlainPage.brand(logo)
                + "<form class=\"login-form\" method=\"post\" action=\"login\"><h1>"
                + text("security.login.title", locale) + "</h1>" + chosen(request, locale) + wait(request, locale)
                + problem(request, locale)
                + (passwords ? fields(request, locale) : "")
                + (provider ? provider(locale) : "")
                + "</form>"
                + (demo ? "<p class=\"login-hint\">" + text("security.login.demo", locale) + "</p>" : "")
                + language(locale);
    }

    private String fields(HttpServletRequest request, Locale locale) {
        return field("username", "text", "username", " autocapitalize=\"none\" spellcheck=\"false\" autofocus", locale)
                + field("password", "password", "current-password", "", locale)
                + "<label class=\"login-check\"><input name=\"remember-me\" type=\"checkbox\">"
                + text("security.login.remember", locale, remembered) + "</label>"
                + token((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                + "<button class=\"plain primary\" type=\"submit\">" + text("security.login.submit", locale)
                + "</button>";
    }

    private String provider(Locale locale) {
        return "<a class=\"plain %s login-provider\" href=\"login/ke/oidc\">%s</a>"
                .formatted(passwords ? "" : "primary", text("security.login.provider", locale));
    }

    private static String problem(HttpServletRequest request, Locale locale) {
        return PROBLEMS.entrySet().stream()
                .filter(problem -> request.getParameter(problem.getKey()) != null)
                .findFirst()
                .map(problem ->
                        box(text(problem.getValue() + ".title", locale), text(problem.getValue() + ".message", locale)))
                .orElse("");
    }

    /** How long whoever guessed wrongly has to wait; the number is the address's, and nothing but a number. */
    private static String wait(HttpServletRequest request, Locale locale) {
        return Optional.ofNullable(request.getParameter(WAIT))
                .filter(seconds -> seconds.matches("[0-9]{1,4}"))
                .map(seconds -> box(
                        text("security.login.wait.title", locale),
                        text("security.login.wait.message", locale, Integer.valueOf(seconds))))
                .orElse("");
    }

    private static String chosen(HttpServletRequest request, Locale locale) {
        return request.getParameter(SignIn.CHOSEN) == null
                ? ""
                : "<p role=\"status\">" + text("security.login.chosen", locale) + "</p>";
    }

    private static String box(String title, String message) {
        return "<div class=\"login-problem\" role=\"alert\"><strong>" + title + "</strong><p>" + message + "</p></div>";
    }

    private static String field(String name, String type, String content, String more, Locale locale) {
        return "<label>%s<input name=\"%s\" type=\"%s\" autocomplete=\"%s\" maxlength=\"256\"%s></label>"
                .formatted(text("security.login." + name, locale), name, type, content, more);
    }

    private static String token(@Nullable CsrfToken token) {
        return Optional.ofNullable(token)
                .map(one -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(escaped(one.getParameterName()), escaped(one.getToken())))
                .orElse("");
    }

    /** Offers the other language, by its own name. */
    private static String language(Locale locale) {
        var other = "en".equals(locale.getLanguage()) ? "id" : "en";
        return "<form action=\"login\"><button class=\"plain\" name=\"bahasa\" value=\"%s\" lang=\"%s\">%s</button></form>"
                .formatted(other, other, text("shell.language", locale));
    }

    private static String text(String key, Locale locale, Object... arguments) {
        return escaped(Texts.of(key, locale, arguments));
    }
}
