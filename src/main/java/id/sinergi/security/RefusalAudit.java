package id.sinergi.security;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;

/** Enters what a signed-in user asked for without being permitted; strangers are led to the sign-in instead. */
@Component
class RefusalAudit {

    private final AuditLog audit;

    RefusalAudit(AuditLog audit) {
        this.audit = audit;
    }

    /** Method security and the filters tell of refusals only where there is such a bean. */
    @Bean
    static AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        var who = event.getAuthentication().get();
        if (who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken)) {
            audit.enter(AuditEntry.of("NOT_PERMITTED")
                    .by(who.getName())
                    .on(asked(event.getObject()))
                    .ending(Outcome.REFUSED));
        }
    }

    private static String asked(Object what) {
        return switch (what) {
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName();
            case HttpServletRequest request -> request.getMethod() + " " + request.getRequestURI();
            default -> what.getClass().getSimpleName();
        };
    }
}
