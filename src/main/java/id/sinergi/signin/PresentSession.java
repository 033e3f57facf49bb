package id.sinergi.signin;

import id.sinergi.security.CurrentViewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose sign-in was ended elsewhere, whose user is disabled, that is too old, or that nobody has used for
 * long; an open page alone, which tells the server that it is open, is no use of it.
 */
final class PresentSession extends OncePerRequestFilter {

    private static final String USED = "sinergi.used";
    private static final Set<String> BY_ITSELF = Set.of("v-r=heartbeat", "v-r=push");

    private final SignedInSessions sessions;
    private final CurrentViewer viewer;
    private final SignInSettings settings;
    private final Clock clock;

    PresentSession(SignedInSessions sessions, CurrentViewer viewer, SignInSettings settings, Clock clock) {
        this.sessions = sessions;
        this.viewer = viewer;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && !holds(request)) {
            new SecurityContextLogoutHandler().logout(request, response, signedIn);
        }
        rest.doFilter(request, response);
    }

    private boolean holds(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedInSessions.SIGNED_IN) instanceof String number)) {
            return false;
        }
        var now = clock.instant();
        var since = sessions.since(number);
        boolean young = since.filter(start -> start.plus(settings.lifetime()).isAfter(now))
                .isPresent();
        if (!young || isIdle(session, now) || viewer.find().isEmpty()) {
            sessions.end(number);
            return false;
        }
        if (!isByItself(request.getQueryString())) {
            session.setAttribute(USED, now);
        }
        return true;
    }

    private boolean isIdle(HttpSession session, Instant now) {
        return session.getAttribute(USED) instanceof Instant last
                && last.plus(settings.idle()).isBefore(now);
    }

    private static boolean isByItself(@Nullable String query) {
        return query != null && BY_ITSELF.stream().anyMatch(query::contains);
    }
}
