package id.sinergi.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Those who were sent to the identity provider and are to come back; nobody of them has a session yet. */
final class OidcRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final OwnCookie COOKIE = new OwnCookie("sinergi-oidc", LIFE);

    private final Cache<String, OAuth2AuthorizationRequest> waiting =
            Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(10_000).build();

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return COOKIE.read(request)
                .map(secret -> waiting.getIfPresent(secret.hash()))
                .filter(sent -> sent.getState() != null && sent.getState().equals(request.getParameter("state")))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest sent, HttpServletRequest request, HttpServletResponse response) {
        if (sent == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var secret = Secret.random();
        waiting.put(secret.hash(), sent);
        COOKIE.write(secret, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var sent = loadAuthorizationRequest(request);
        COOKIE.read(request).ifPresent(secret -> waiting.invalidate(secret.hash()));
        COOKIE.remove(request, response);
        return sent;
    }
}
