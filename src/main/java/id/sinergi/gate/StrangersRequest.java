package id.sinergi.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A request that came without a session: one is made for those who are signed in by then, and for nobody else. */
class StrangersRequest extends HttpServletRequestWrapper {

    StrangersRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    @SuppressWarnings("NullAway") // null is the servlet's answer where there is none
    public @Nullable HttpSession getSession(boolean create) {
        var present = super.getSession(false);
        if (present != null || !create) {
            return present;
        }
        if (!isSignedIn()) {
            throw new NotSignedIn();
        }
        return super.getSession(true);
    }

    @Override
    @SuppressWarnings("NullAway") // a session that is to be made is there
    public HttpSession getSession() {
        return getSession(true);
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }

    /** Something asked for a session on behalf of a stranger. */
    static final class NotSignedIn extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotSignedIn() {
            super("A session is for those who are signed in", null, false, false);
        }

        static boolean isBehind(Throwable failure) {
            return NestedExceptionUtils.getMostSpecificCause(failure) instanceof NotSignedIn;
        }
    }
}
