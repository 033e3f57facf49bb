package id.sinergi.security;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes users, leaving a trace of each change. */
@Service
@Transactional
public class UserAdministration {

    private final UserRepository users;
    private final PasswordEncoder passwords;
    private final PersistentTokenRepository remembered;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    UserAdministration(
            UserRepository users,
            PasswordEncoder passwords,
            PersistentTokenRepository remembered,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.remembered = remembered;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<UserRow> all() {
        return users.findAllByOrderByUsername().stream().map(UserRow::of).toList();
    }

    /** Saves a new or a changed user; {@link UserProblem} if that cannot be. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void save(UserForm form) {
        users.findByUsername(form.username()).ifPresentOrElse(user -> change(user, form), () -> create(form));
    }

    /** Only for the start of a new installation: asks nobody for permission. */
    void create(UserForm form) {
        if (!form.username().matches("[a-z0-9._-]{3,40}")) {
            throw new UserProblem("security.problem.username");
        }
        var user = new UserEntity(form.username(), form.displayName(), encoded(form), form.role(), clock.instant());
        fill(user, form);
        audit.enter(form.username(), "USER_CREATED", form.role() + " " + form.regions());
    }

    private void change(UserEntity user, UserForm form) {
        boolean administers = user.role == UserRole.ADMINISTRATOR && user.enabled;
        boolean stays = form.role() == UserRole.ADMINISTRATOR && form.enabled();
        if (administers && !stays && users.countByRoleAndEnabledTrue(UserRole.ADMINISTRATOR) == 1) {
            throw new UserProblem("security.problem.lastAdministrator");
        }
        if (form.hasPassword()) {
            user.passwordHash = encoded(form);
        }
        if (form.hasPassword() || !form.enabled()) {
            remembered.removeUserTokens(user.username);
        }
        fill(user, form);
        audit.enter(form.username(), "USER_CHANGED", form.role() + " " + form.regions() + " " + form.enabled());
    }

    private void fill(UserEntity user, UserForm form) {
        user.displayName = form.displayName().isBlank() ? form.username() : form.displayName();
        user.role = form.role();
        user.locale = form.language();
        user.enabled = form.enabled();
        user.regions.clear();
        user.regions.addAll(form.regions());
        users.save(user);
        events.publishEvent(new RightsChanged(user.username));
    }

    private String encoded(UserForm form) {
        var password = form.password();
        if (password == null || password.length() < UserForm.SHORTEST_PASSWORD) {
            throw new UserProblem("security.problem.password");
        }
        return passwords.encode(password);
    }
}
