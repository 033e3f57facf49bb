package id.sinergi.cooperation;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementBook;
import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.ChangeLog;
import id.sinergi.source.IntakeException;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Adds and changes agreements. None is removed: people are counted under it. Each change is entered in the audit log, and
 * what it was is kept.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AgreementAdministration {

    private final AgreementBook book;
    private final AuditLog audit;
    private final ChangeLog changes;

    AgreementAdministration(AgreementBook book, AuditLog audit, ChangeLog changes) {
        this.book = book;
        this.audit = audit;
        this.changes = changes;
    }

    /** As they are kept now, the oldest first. */
    @Transactional(readOnly = true)
    public List<Agreement> all() {
        return book.all();
    }

    /** @throws IntakeException if something of it is missing or wrong, or its code is taken */
    @Transactional
    public void add(Agreement wanted) {
        AgreementRules.require(wanted);
        if (book.isTaken(wanted.code())) {
            throw new IntakeException("cooperation.problem.taken", wanted.code());
        }
        book.add(wanted);
        note("AGREEMENT_ADDED", wanted);
    }

    /** @throws IntakeException if something of it is missing or wrong, or somebody else has changed it */
    @Transactional
    public void change(Agreement wanted) {
        AgreementRules.require(wanted);
        if (!book.change(wanted)) {
            throw new IntakeException("cooperation.problem.changed");
        }
        note("AGREEMENT_CHANGED", wanted);
    }

    private void note(String action, Agreement wanted) {
        audit.enter(AuditEntry.of(action)
                .on("agreement " + wanted.code())
                .saying(wanted.shortName().id() + " · " + wanted.signedOn() + " · "
                        + String.join(", ", wanted.headlines())));
        changes.keep(ChangeKind.AGREEMENT, wanted.code(), AgreementHistory.state(wanted));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                book.forget();
            }
        });
    }
}
