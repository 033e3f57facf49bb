package id.sinergi.signin;

import id.sinergi.signin.WaitingSignIns.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Those who were sent to the identity provider and are to come back; nobody of them has a session yet. */
@Component
class OidcRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final OwnCookie COOKIE = new OwnCookie("sinergi-oidc", WaitingSignIns.LIFE);

    private final WaitingSignIns waiting;
    private final JsonMapper json;

    OidcRequests(WaitingSignIns waiting, JsonMapper json) {
        this.waiting = waiting;
        this.json = json;
    }

    /** What has to be known when they come back; everything in it is a text. */
    private record Sent(
            String there,
            String client,
            String back,
            Set<String> scopes,
            String state,
            Map<String, Object> asked,
            Map<String, Object> known) {

        static Sent of(OAuth2AuthorizationRequest request) {
            return new Sent(
                    request.getAuthorizationUri(),
                    request.getClientId(),
                    Optional.ofNullable(request.getRedirectUri()).orElse(""),
                    request.getScopes(),
                    Optional.ofNullable(request.getState()).orElse(""),
                    request.getAdditionalParameters(),
                    request.getAttributes());
        }

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(there)
                    .clientId(client)
                    .redirectUri(back)
                    .scopes(scopes)
                    .state(state)
                    .additionalParameters(asked)
                    .attributes(known)
                    .build();
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return COOKIE.read(request)
                .flatMap(secret -> waiting.find(Kind.PROVIDER, secret))
                .map(sent -> json.readValue(sent, Sent.class))
                .filter(sent -> !sent.state().isEmpty() && sent.state().equals(request.getParameter("state")))
                .map(Sent::request)
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
        waiting.keep(Kind.PROVIDER, secret, json.writeValueAsString(Sent.of(sent)));
        COOKIE.write(secret, request, response);
    }

    /** For one of all who come back with it at once; an answer to another question leaves it where it is. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var sent = loadAuthorizationRequest(request);
        if (sent == null) {
            return null;
        }
        boolean taken = COOKIE.read(request)
                .flatMap(secret -> waiting.take(Kind.PROVIDER, secret))
                .isPresent();
        COOKIE.remove(request, response);
        return taken ? sent : null;
    }
}
