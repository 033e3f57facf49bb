package id.sinergi.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Keeps the link that a visitor came with in the visitor's own browser until the sign-in, so that a stranger leaves
 * nothing on the server. It leads to this host alone.
 */
final class LinkCookie implements RequestCache {

    private static final String NAME = "sinergi-link";
    private static final Duration KEPT = Duration.ofHours(1);

    /** Characters; a longer link is not kept, and the sign-in leads to the page of the role. */
    private static final int LONGEST = 1_500;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var link = link(request);
        if (request.getMethod().equals("GET") && link.length() <= LONGEST) {
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(link.getBytes(StandardCharsets.UTF_8));
            response.addCookie(cookie(text, (int) KEPT.toSeconds(), request));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return kept(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** A kept link is done with when it is asked for, until it is turned away again; the request stays as it came. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (kept(request).filter(link(request)::equals).isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0, request));
    }

    private static String link(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return query == null ? path : path + "?" + query;
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> read(cookie.getValue()))
                .filter(LinkCookie::leadsHere);
    }

    private static Optional<String> read(String text) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static boolean leadsHere(String link) {
        return link.length() <= LONGEST
                && link.startsWith("/")
                && !link.startsWith("//")
                && link.chars().allMatch(letter -> letter > ' ' && letter < 127 && letter != '\\');
    }

    private static Cookie cookie(String value, int seconds, HttpServletRequest request) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
