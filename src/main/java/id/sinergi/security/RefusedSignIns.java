package id.sinergi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads a sign-in that failed back to its page with the reason in the address, and keeps nothing of it. */
final class RefusedSignIns implements AuthenticationFailureHandler, AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(RefusedSignIns.class);

    /** A database that does not answer has not judged the password. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof AuthenticationServiceException) {
            log.warn(
                    "A sign-in could not be tried: {}",
                    NestedExceptionUtils.getMostSpecificCause(refused).getMessage());
            lead(request, response, "gangguan");
        } else {
            lead(request, response, "error");
        }
    }

    /** The form did not come from the page that this browser was given last. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        lead(request, response, "ulang");
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + reason);
    }
}
