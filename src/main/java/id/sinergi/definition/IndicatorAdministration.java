package id.sinergi.definition;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.ChangeLog;
import id.sinergi.changelog.State;
import id.sinergi.indicator.IndicatorUse;
import id.sinergi.source.IntakeException;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators that administrators define; each change is entered in the audit log, and what they were is kept. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class IndicatorAdministration {

    private final DefinedIndicatorRepository repository;
    private final DefinitionRules rules;
    private final IndicatorWatch watch;
    private final AuditLog audit;
    private final ChangeLog changes;
    private final List<IndicatorUse> uses;

    IndicatorAdministration(
            DefinedIndicatorRepository repository,
            DefinitionRules rules,
            IndicatorWatch watch,
            AuditLog audit,
            ChangeLog changes,
            List<IndicatorUse> uses) {
        this.repository = repository;
        this.rules = rules;
        this.watch = watch;
        this.audit = audit;
        this.changes = changes;
        this.uses = uses;
    }

    /** In the order of their codes. */
    @Transactional(readOnly = true)
    public List<DefinedIndicator> all() {
        return repository.findAllByOrderByCode().stream()
                .map(DefinedIndicatorEntity::indicator)
                .toList();
    }

    /**
     * Adds an indicator or changes one.
     *
     * @throws IntakeException if its code is no code or taken, a text is missing or too long, a filter names what there is
     *     not, or somebody else has changed it
     */
    @Transactional
    public void save(DefinedIndicator given) {
        var wanted = given.tidy();
        rules.require(wanted);
        if (wanted.revision() == null) {
            if (repository.findByCode(wanted.code()).isPresent()) {
                throw new IntakeException("definition.problem.taken", wanted.code());
            }
            repository.save(new DefinedIndicatorEntity(wanted, user()));
            enter("INDICATOR_ADDED", wanted);
        } else {
            found(wanted).change(wanted);
            enter("INDICATOR_CHANGED", wanted);
        }
        changes.keep(ChangeKind.INDICATOR, wanted.code(), IndicatorHistory.state(wanted));
        watch.announce();
    }

    /** @throws IntakeException if something uses it, or somebody else has changed it */
    @Transactional
    public void remove(DefinedIndicator given) {
        var present = found(given);
        if (uses.stream().anyMatch(use -> use.uses(given.code()))) {
            throw new IntakeException("definition.problem.used", given.code());
        }
        repository.delete(present);
        enter("INDICATOR_REMOVED", present.indicator());
        changes.keep(ChangeKind.INDICATOR, given.code(), State.NONE);
        watch.announce();
    }

    private DefinedIndicatorEntity found(DefinedIndicator given) {
        return repository
                .findByCode(given.code())
                .filter(present -> Objects.equals(present.indicator().revision(), given.revision()))
                .orElseThrow(() -> new IntakeException("definition.problem.changed"));
    }

    private void enter(String action, DefinedIndicator one) {
        audit.enter(AuditEntry.of(action)
                .on("indicator " + one.code())
                .saying(one.text("name", "id") + " · " + one.formula().kind() + " · " + rules.written(one)));
    }

    private static String user() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }
}
