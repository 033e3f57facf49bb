package id.sinergi.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.stereotype.Component;

/** Writes sign-ins down, and makes a name wait after five wrong passwords. */
@Component
class SignInAudit implements UserDetailsChecker {

    private static final int ATTEMPTS = 5;

    private final AuditLog audit;
    private final Cache<String, AtomicInteger> failures = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(5))
            .maximumSize(10_000)
            .build();

    SignInAudit(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        failures.invalidate(key(event.getAuthentication().getName()));
        audit.enter(event.getAuthentication().getName(), "SIGN_IN", "");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        audit.enter(event.getAuthentication().getName(), "SIGN_OUT", "");
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        var name = key(event.getAuthentication().getName());
        failures.get(name, unknown -> new AtomicInteger()).incrementAndGet();
        audit.enter(AuditEntry.of("SIGN_IN_REFUSED")
                .by(name.length() > 64 ? name.substring(0, 64) : name)
                .ending(Outcome.REFUSED));
    }

    @Override
    public void check(UserDetails user) {
        var count = failures.getIfPresent(key(user.getUsername()));
        if (count != null && count.get() >= ATTEMPTS) {
            throw new LockedException("Too many attempts");
        }
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
