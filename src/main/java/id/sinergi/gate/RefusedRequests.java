package id.sinergi.gate;

import static id.sinergi.component.PlainPage.escaped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.server.VaadinService;
import id.sinergi.component.LanguageButton;
import id.sinergi.component.PlainPage;
import id.sinergi.language.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says why a request was refused, in the reader's language and in the form that was asked for. */
@Component
class RefusedRequests {

    private static final Logger log = LoggerFactory.getLogger(RefusedRequests.class);
    private static final Locale INDONESIAN = Locale.of("id");
    private static final int LONGEST_PATH = 200;

    /** A flood of one kind from one address is one line a minute. */
    private final Cache<String, Boolean> told = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(10_000)
            .build();

    /** Answers if nothing was sent yet; the connection ends with it where more of the request is to come. */
    void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        tell(request, refusal);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setHeader("Cache-Control", "no-store");
        if (refusal.retryAfter() > 0) {
            response.setHeader("Retry-After", String.valueOf(refusal.retryAfter()));
        }
        var body = body(request, response, refusal).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private void tell(HttpServletRequest request, Refusal refusal) {
        var path = request.getRequestURI();
        if (told.asMap().putIfAbsent(request.getRemoteAddr() + " " + refusal, true) == null) {
            log.warn(
                    "{} {} from {} was refused: {}",
                    request.getMethod(),
                    path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path,
                    request.getRemoteAddr(),
                    refusal);
        }
    }

    private static String body(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        var locale = locale(request);
        var title = Texts.of("gate." + refusal + ".title", locale);
        var message = Texts.of("gate." + refusal + ".message", locale);
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.setContentType("application/problem+json");
            return "{\"type\":\"urn:sinergi:problem:%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                    .formatted(refusal.name().toLowerCase(Locale.ROOT), title, refusal.status(), message);
        }
        if (CallOfFlow.is(request)) {
            // Flow's client shows what comes in its own form alone, and that as a success.
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType("application/json");
            return VaadinService.createCriticalNotificationJSON(title, message, null, null);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", PlainPage.POLICY);
        return new PlainPage(request.getContextPath() + "/", locale, title, content(title, message), false).html();
    }

    private static String content(String title, String message) {
        return PlainPage.brand(false) + "<div class=\"login-form\"><h1>" + escaped(title) + "</h1><p>"
                + escaped(message) + "</p></div>";
    }

    private static Locale locale(HttpServletRequest request) {
        return LanguageButton.remembered(request.getCookies()).orElse(INDONESIAN);
    }
}
