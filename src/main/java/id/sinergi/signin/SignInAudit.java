package id.sinergi.signin;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureDisabledEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes sign-ins down, and those refused for what was given; what failed by itself is in the log. */
@Component
class SignInAudit {

    private final AuditLog audit;

    SignInAudit(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        audit.enter(event.getAuthentication().getName(), "SIGN_IN", "");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        audit.enter(event.getAuthentication().getName(), "SIGN_OUT", "");
    }

    @EventListener
    void refused(AuthenticationFailureBadCredentialsEvent event) {
        refused(event.getAuthentication().getName());
    }

    @EventListener
    void refused(AuthenticationFailureDisabledEvent event) {
        refused(event.getAuthentication().getName());
    }

    private void refused(String username) {
        audit.enter(AuditEntry.of("SIGN_IN_REFUSED")
                .by(SignInLimits.account(username))
                .ending(Outcome.REFUSED));
    }
}
