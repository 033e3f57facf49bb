package id.sinergi.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reloads the page in the other language; the browser remembers the choice for its next sign-in page. */
public final class LanguageButton extends NativeButton {

    private static final String COOKIE = "sinergi-language";
    private static final Duration KEPT = Duration.ofDays(365);

    /**
     * @param chosen receives the language before the page reloads
     */
    public LanguageButton(SerializableConsumer<Locale> chosen) {
        var other = Locale.of("en".equals(getLocale().getLanguage()) ? "id" : "en");
        setText(getTranslation("shell.language"));
        addClassName("plain");
        getElement().setAttribute("lang", other.getLanguage());
        addClickListener(click -> {
            chosen.accept(other);
            remember(other);
            VaadinSession.getCurrent().setLocale(other);
            UI.getCurrent().getPage().reload();
        });
    }

    /** The language that was last chosen in the browser that asks. */
    public static Optional<Locale> remembered(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request).map(VaadinRequest::getCookies).flatMap(LanguageButton::remembered);
    }

    /** The same, of the cookies of a request outside of Flow; null where there are none. */
    public static Optional<Locale> remembered(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Locale.of("en".equals(cookie.getValue()) ? "en" : "id"))
                .findFirst();
    }

    private static void remember(Locale locale) {
        VaadinService.getCurrentResponse().addCookie(cookie(locale));
    }

    /** What lets the browser remember the language. */
    public static Cookie cookie(Locale locale) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
