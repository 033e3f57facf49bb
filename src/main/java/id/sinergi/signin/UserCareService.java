package id.sinergi.signin;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.security.SignInsEnded;
import id.sinergi.security.UserCare;
import id.sinergi.security.UserProblem;
import id.sinergi.security.Viewer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Helps users who cannot help themselves, leaving a trace of each help. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class UserCareService implements UserCare {

    private static final String ADDRESS = "[^\\s@<>\"]{1,64}@[\\w.-]{3,190}";

    private final PasswordLinks links;
    private final LinkMail mail;
    private final SecondFactors factors;
    private final SignInSettings settings;
    private final UserDetailsService users;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    UserCareService(
            PasswordLinks links,
            LinkMail mail,
            SecondFactors factors,
            SignInSettings settings,
            UserDetailsService users,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.links = links;
        this.mail = mail;
        this.factors = factors;
        this.settings = settings;
        this.users = users;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public Optional<String> link(String username, String address) {
        if (address.isBlank()) {
            audit.enter(AuditEntry.of("PASSWORD_LINK_MADE").on(username));
            return Optional.of(mail.link(links.make(username)));
        }
        if (!mail.isPossible() || !address.strip().matches(ADDRESS)) {
            throw new UserProblem("signin.problem.mail");
        }
        audit.enter(AuditEntry.of("PASSWORD_LINK_MADE").on(username));
        mail.send(
                address.strip(), username, links.make(username), settings.link().toHours(), locale(username));
        return Optional.empty();
    }

    @Override
    public void forgetSecondFactor(String username) {
        factors.remove(username);
        audit.enter(AuditEntry.of("SECOND_FACTOR_FORGOTTEN").on(username));
        events.publishEvent(new SignInsEnded(username, null));
    }

    @Override
    public void signOut(String username) {
        audit.enter(AuditEntry.of("SIGNED_OUT_EVERYWHERE").on(username));
        events.publishEvent(new SignInsEnded(username, null));
    }

    @Override
    public boolean mails() {
        return mail.isPossible();
    }

    /** The language of whoever reads the mail. */
    private Locale locale(String username) {
        return users.loadUserByUsername(username) instanceof Viewer reader ? reader.locale() : Locale.of("id");
    }
}
