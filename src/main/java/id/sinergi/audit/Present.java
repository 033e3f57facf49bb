package id.sinergi.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is at work at this moment, and from where. */
final class Present {

    private Present() {}

    static String actor() {
        var present = authentication();
        return present == null ? AuditLog.NOBODY : present.getName();
    }

    /** The client of the present request, or of the sign-in; empty for work in the background. */
    static String address() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return text(attributes.getRequest().getRemoteAddr());
        }
        var present = authentication();
        return present != null && present.getDetails() instanceof WebAuthenticationDetails details
                ? text(details.getRemoteAddress())
                : "";
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private static String text(@Nullable String address) {
        return address == null ? "" : address;
    }
}
