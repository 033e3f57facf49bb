package id.sinergi.signin;

import id.sinergi.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page with the reason: wrong, too often, or nothing that the visitor could help. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    static final String WRONG = "error";
    static final String OUT_OF_ORDER = "gangguan";
    static final String AGAIN = "ulang";

    /** The identity provider knows the visitor, who has no business here. */
    static final String NOT_ADMITTED = "tanpa-hak";

    /** The identity provider knows the visitor, who did not prove enough there for their role. */
    static final String NOT_PROVEN = "kurang-kuat";

    /** The identity provider did not answer, or not as it should. */
    static final String PROVIDER_AWAY = "penyedia";

    /** With the seconds until the next try. */
    static final String WAIT = "tunggu";

    private static final Logger LOG = LoggerFactory.getLogger(SignInRefused.class);

    private final SignInTickets tickets;

    SignInRefused(SignInTickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.sendRedirect(request.getContextPath()
                + switch (refused) {
                    case SecondStepNeeded next -> nextStep(next, request, response);
                    case SecondStep.TicketGone gone -> SignIn.PAGE + "?" + AGAIN;
                    default -> page(request) + "?" + reason(refused);
                });
    }

    private String nextStep(SecondStepNeeded next, HttpServletRequest request, HttpServletResponse response) {
        tickets.give(
                new SignInTickets.Ticket(
                        next.username(),
                        request.getParameter("remember-me") != null,
                        next.isEnrolled() ? null : Enrolment.of(next.username())),
                request,
                response);
        return SecondStep.PAGE;
    }

    private static String page(HttpServletRequest request) {
        return SecondStep.PAGE.equals(request.getServletPath()) ? SecondStep.PAGE : SignIn.PAGE;
    }

    private static String reason(AuthenticationException refused) {
        return switch (refused) {
            case TooManyAttempts wait -> WAIT + "=" + wait.seconds();
            case AuthenticationServiceException failure -> {
                LOG.warn("A sign-in could not be looked at: {}", failure.getMessage());
                yield OUT_OF_ORDER;
            }
            case OAuth2AuthenticationException provider -> provider(provider);
            default -> WRONG;
        };
    }

    private static String provider(OAuth2AuthenticationException refused) {
        var code = refused.getError().getErrorCode();
        if (OidcUsers.NOT_ADMITTED.equals(code) || OAuth2ErrorCodes.ACCESS_DENIED.equals(code)) {
            return NOT_ADMITTED;
        }
        if (OidcUsers.NOT_PROVEN.equals(code)) {
            return NOT_PROVEN;
        }
        LOG.warn("The identity provider's answer was not taken: {} {}", code, refused.getMessage());
        return PROVIDER_AWAY;
    }
}
