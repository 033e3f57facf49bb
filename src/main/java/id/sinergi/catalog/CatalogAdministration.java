package id.sinergi.catalog;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditFilter;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.AuditRow;
import id.sinergi.audit.AuditTrail;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.ChangeLog;
import id.sinergi.changelog.State;
import id.sinergi.source.IntakeException;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists as administrators keep them; each change is entered in the audit log, and what an entry was is kept. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class CatalogAdministration {

    private static final int HISTORY = 500;

    private final CatalogEntries entries;
    private final EntryRules rules;
    private final List<EntryUse> uses;
    private final AuditLog audit;
    private final ChangeLog changes;
    private final AuditTrail trail;
    private final CatalogWatch watch;

    CatalogAdministration(
            CatalogEntries entries,
            EntryRules rules,
            List<EntryUse> uses,
            AuditLog audit,
            ChangeLog changes,
            AuditTrail trail,
            CatalogWatch watch) {
        this.entries = entries;
        this.rules = rules;
        this.uses = List.copyOf(uses);
        this.audit = audit;
        this.changes = changes;
        this.trail = trail;
        this.watch = watch;
    }

    @Transactional(readOnly = true)
    public List<CatalogRow> entries(CatalogList list) {
        return entries.all(list).stream().map(EntryEntity::row).toList();
    }

    /**
     * Adds an entry or changes one; its code stays, since files and addresses carry it.
     *
     * @throws IntakeException if it breaks a rule, or somebody else has changed it meanwhile
     */
    @Transactional
    public void save(CatalogList list, CatalogRow given) {
        var wanted = EntryRules.tidy(given);
        var others = entries.all(list).stream()
                .map(EntryEntity::row)
                .filter(row -> !Objects.equals(row.id(), wanted.id()))
                .toList();
        rules.require(list, wanted, others);
        if (wanted.id() == null) {
            add(list, wanted);
        } else {
            change(list, wanted);
        }
        watch.announce();
    }

    private void add(CatalogList list, CatalogRow wanted) {
        var entry = CatalogEntries.create(list);
        entry.begin(entries.nextNumber(list, wanted.code()), wanted, user());
        entries.add(entry);
        enter("CATALOG_ADDED", list, wanted.code(), EntryChange.all(wanted));
        keep(list, wanted.code(), EntryHistory.state(list, entry));
    }

    private static String user() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }

    private void change(CatalogList list, CatalogRow wanted) {
        var entry = found(list, wanted);
        var before = entry.row();
        if (before.revision() != wanted.revision()) {
            throw new IntakeException("catalog.problem.changed", before.code());
        }
        var differences = EntryChange.between(before, wanted);
        if (!differences.isEmpty()) {
            entry.change(wanted);
            enter("CATALOG_CHANGED", list, before.code(), differences);
            keep(list, before.code(), EntryHistory.state(list, entry));
        }
    }

    /**
     * Removes an entry that was added here and that nothing refers to.
     *
     * @throws IntakeException if it came with Sinergi or is in use: then its time can be ended
     */
    @Transactional
    public void remove(CatalogList list, CatalogRow row) {
        var entry = found(list, row);
        if (entry.row().shipped()) {
            throw new IntakeException("catalog.problem.shipped", entry.code());
        }
        if (uses.stream().anyMatch(use -> use.uses(list, entry.number()))) {
            throw new IntakeException("catalog.problem.used", entry.code());
        }
        entries.remove(entry);
        enter("CATALOG_REMOVED", list, entry.code(), EntryChange.all(entry.row()));
        keep(list, entry.code(), State.NONE);
        watch.announce();
    }

    /** What was done to an entry, the latest first. */
    public List<AuditRow> history(CatalogList list, String code) {
        var subject = subject(list, code);
        return trail.list(new AuditFilter(subject, "", "", 0), 0, HISTORY).stream()
                .filter(row -> row.subject().equals(subject) && row.action().startsWith("CATALOG_"))
                .toList();
    }

    private EntryEntity found(CatalogList list, CatalogRow row) {
        return entries.find(list, row.id())
                .orElseThrow(() -> new IntakeException("catalog.problem.changed", row.code()));
    }

    private void enter(String action, CatalogList list, String code, String detail) {
        audit.enter(AuditEntry.of(action).on(subject(list, code)).saying(detail));
    }

    private void keep(CatalogList list, String code, State state) {
        changes.keep(ChangeKind.ENTRY, subject(list, code), state);
    }

    private static String subject(CatalogList list, String code) {
        return list + " " + code;
    }
}
