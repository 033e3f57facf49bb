package id.sinergi.security;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.ChangeLog;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes users, leaving a trace of each change. */
@Service
@Transactional
public class UserAdministration {

    private final UserRepository users;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final ChangeLog changes;
    private final Clock clock;
    private final boolean demo;

    UserAdministration(
            UserRepository users,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            AuditLog audit,
            ChangeLog changes,
            Clock clock,
            @Value("${sinergi.demo:false}") boolean demo) {
        this.users = users;
        this.passwords = passwords;
        this.events = events;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
        this.demo = demo;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<UserRow> all() {
        return users.findAllByOrderByUsername().stream().map(UserEntity::row).toList();
    }

    /** Saves a new or a changed user; {@link UserProblem} if that cannot be. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void save(UserForm form) {
        if (!demo && FirstUsers.DEMO_PASSWORD.equals(form.password())) {
            throw new UserProblem("security.problem.demoPassword");
        }
        changes.oneAfterTheOther();
        users.findByUsername(form.username()).ifPresentOrElse(user -> change(user, form), () -> create(form));
    }

    /** Only for the start of a new installation: checks no permission. */
    void create(UserForm form) {
        checkName(form);
        keep(new UserEntity(form, encoded(form), clock.instant()));
        audit.enter(AuditEntry.of("USER_CREATED")
                .on(form.username())
                .saying(form.role() + " " + form.regions() + " "
                        + form.agreements().text()));
    }

    static void checkName(UserForm form) {
        if (!form.username().matches("[a-z0-9._-]{3,40}")) {
            throw new UserProblem("security.problem.username");
        }
    }

    private void change(UserEntity user, UserForm form) {
        boolean administered = user.administers();
        boolean sameRights = user.hasRightsOf(form);
        var before = user.row();
        user.change(form);
        if (administered && !user.administers() && users.countByRoleAndEnabledTrue(UserRole.ADMINISTRATOR) == 0) {
            throw new UserProblem("security.problem.lastAdministrator");
        }
        if (form.hasPassword()) {
            user.changePassword(encoded(form));
        }
        if (form.hasPassword() || !sameRights) {
            events.publishEvent(new SignInsEnded(user.username(), null));
        }
        keep(user);
        audit.enter(AuditEntry.of(form.hasPassword() ? "PASSWORD_RESET" : "USER_CHANGED")
                .on(form.username())
                .saying(UserChange.of(before, user.row())));
    }

    private void keep(UserEntity user) {
        users.save(user);
        changes.keep(ChangeKind.RIGHTS, user.username(), RightsHistory.state(user));
        events.publishEvent(new RightsChanged(user.username()));
    }

    /** A new user without a password comes in by a link, and until then not at all. */
    private String encoded(UserForm form) {
        var password = form.hasPassword() ? form.password() : null;
        if (password == null) {
            return Viewer.NO_PASSWORD;
        }
        // Outside of a demonstration it has been refused before.
        if (!FirstUsers.DEMO_PASSWORD.equals(password)) {
            PasswordRules.check(form.username(), password);
        }
        return Objects.requireNonNull(passwords.encode(password));
    }
}
