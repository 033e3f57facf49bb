package id.sinergi.signin;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The browser whose click is being answered. */
@Component
class PresentBrowser {

    /** The number of its sign-in. */
    Optional<String> signIn() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(session -> session.getAttribute(SignedInSessions.SIGNED_IN))
                .map(String::valueOf);
    }

    /** Hash of the secret in its device cookie. */
    Optional<String> device() {
        return cookies(VaadinRequest.getCurrent())
                .filter(cookie -> cookie.getName().equals(KnownDevices.COOKIE.name()))
                .map(cookie -> new Secret(cookie.getValue()).hash())
                .findFirst();
    }

    SignInOrigin origin() {
        var request = VaadinRequest.getCurrent();
        return new SignInOrigin(
                request == null ? "" : SignInOrigin.network(request.getRemoteAddr()), device().orElse(null));
    }

    private static Stream<Cookie> cookies(@Nullable VaadinRequest request) {
        return request == null || request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
