package id.sinergi.security;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.changelog.ChangeCause;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.ChangeLog;
import id.sinergi.changelog.State;
import id.sinergi.region.RegionCode;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Users whom an identity provider vouches for: they have no password here, and the rights that it last gave
 * them. Which agreements they see is decided here: all of them unless an administrator chose.
 */
@Component
public class ExternalUsers {

    private static final String PROVIDER = "oidc: ";

    private final UserRepository users;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final ChangeLog changes;
    private final Clock clock;

    ExternalUsers(
            UserRepository users, ApplicationEventPublisher events, AuditLog audit, ChangeLog changes, Clock clock) {
        this.users = users;
        this.events = events;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The user of ours, made or changed as the provider says. Region codes that we do not know give nothing.
     *
     * @throws UserProblem if the name is that of another user here, is none, no region is left, or the user was disabled
     *     here
     */
    @Transactional
    public Viewer admit(ExternalUser user) {
        var form = new UserForm(user.username(), user.displayName(), user.role(), regions(user), "id", true, null);
        UserAdministration.checkName(form);
        if (form.regions().isEmpty()) {
            throw new UserProblem("security.problem.externalRegions");
        }
        var found = users.findByUsername(form.username());
        var known = found.orElseGet(() -> UserEntity.external(form, user.subject(), clock.instant()));
        if (!known.isExternal(user.subject()) || !known.viewer().enabled()) {
            throw new UserProblem("security.problem.external");
        }
        if (found.isEmpty()) {
            enter("USER_CREATED", form, form.role() + " " + new TreeSet<>(form.regions()));
        } else if (!known.hasToldRightsOf(form)) {
            events.publishEvent(new SignInsEnded(known.username(), null));
            var before = known.row();
            known.changeRights(form);
            enter("USER_CHANGED", form, UserChange.of(before, known.row()));
        }
        known.changeRights(form);
        users.save(known);
        keep(known.username(), RightsHistory.state(known));
        events.publishEvent(new RightsChanged(known.username()));
        return known.viewer();
    }

    /** The username of the user whom the provider vouches for as this subject. */
    public Optional<String> named(String subject) {
        return users.findBySubject(subject).map(UserEntity::username);
    }

    private void keep(String username, State rights) {
        changes.keep(ChangeKind.RIGHTS, username, rights, ChangeCause.SIGN_IN, username);
    }

    private void enter(String action, UserForm form, String detail) {
        audit.enter(
                AuditEntry.of(action).by(form.username()).on(form.username()).saying(PROVIDER + detail));
    }

    private static Set<Integer> regions(ExternalUser user) {
        return user.regions().stream()
                .map(RegionCode::parse)
                .flatMap(Optional::stream)
                .map(RegionCode::value)
                .collect(Collectors.toSet());
    }
}
