package id.sinergi.dispute;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.database.SystemRows;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.region.CurrentScope;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserDirectory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The cases of the agreements that the viewer sees, in regions seen wholly. Managers and staff open and edit them, managers agree on a number;
 * whatever is done is entered in the case's own history and in the audit log.
 */
@Service
public class DisputeService {

    private final DisputeRepository disputes;
    private final DisputeHistory history;
    private final CurrentScope scope;
    private final CurrentViewer viewer;
    private final UserDirectory users;
    private final Ledger ledger;
    private final AuditLog audit;
    private final SliceQuery slices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DisputeService(
            DisputeRepository disputes,
            DisputeHistory history,
            CurrentScope scope,
            CurrentViewer viewer,
            UserDirectory users,
            Ledger ledger,
            AuditLog audit,
            SliceQuery slices,
            TransactionTemplate transaction,
            Clock clock) {
        this.disputes = disputes;
        this.history = history;
        this.scope = scope;
        this.viewer = viewer;
        this.users = users;
        this.ledger = ledger;
        this.audit = audit;
        this.slices = slices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those of the slice's agreement, whose region lies in the slice's and whose period overlaps its own; the newest first. */
    public List<Dispute> of(Slice slice) {
        return disputes.findByAgreementOrderByNumberDesc(slice.agreement()).stream()
                .map(DisputeEntity::dispute)
                .filter(dispute -> isSeen(dispute.figure())
                        && slice.region().contains(dispute.figure().region())
                        && !dispute.figure()
                                .period()
                                .from()
                                .isAfter(slice.period().to())
                        && !dispute.figure()
                                .period()
                                .to()
                                .isBefore(slice.period().from()))
                .toList();
    }

    /** Empty where there is none of this number, or none that the viewer may see. */
    public Optional<Dispute> find(int number) {
        return disputes.findByNumber(number).map(DisputeEntity::dispute).filter(this::isSeen);
    }

    /** What was changed of a case, the oldest first. */
    public List<DisputeChange> changes(Dispute dispute) {
        return isSeen(dispute) ? history.of(dispute) : List.of();
    }

    /** Opens a case about numbers that were worked out by the caller; returns its number. */
    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF')")
    public int open(Opening opening) {
        var figure = opening.figure();
        if (!isSeen(figure)) {
            throw new AccessDeniedException("A case of other regions or agreements");
        }
        checkOwner(opening.terms(), figure);
        return write(() -> {
            var opened = disputes.saveAndFlush(new DisputeEntity(opening, name(), clock.instant()))
                    .dispute();
            history.opened(opened);
            return told(
                    opened,
                    "DISPUTE_OPENED",
                    "%d %s %d".formatted(opening.ours(), opening.against(), opening.theirs()));
        });
    }

    private void checkOwner(Dispute.Terms terms, DisputedFigure figure) {
        if (!users.responsibleFor(figure.region(), figure.agreement()).containsKey(terms.owner())) {
            throw new IllegalArgumentException("Nobody who may see to the case");
        }
    }

    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF')")
    public void edit(int number, Dispute.Terms terms) {
        change(number, "DISPUTE_CHANGED", (entity, at) -> {
            checkOwner(terms, entity.dispute().figure());
            entity.change(terms);
            return terms.cause() + " " + terms.owner() + " " + terms.due();
        });
    }

    /** Ends the doubt: both sides hold this number to be right. */
    @PreAuthorize("hasRole('MANAGER')")
    public void agree(int number, int agreed) {
        if (agreed < 0) {
            throw new IllegalArgumentException("No number of people");
        }
        change(number, "DISPUTE_AGREED", (entity, at) -> {
            entity.agree(agreed, name(), at);
            return String.valueOf(agreed);
        });
    }

    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF')")
    public void close(int number) {
        put(number, DisputeState.CLOSED);
    }

    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF')")
    public void reopen(int number) {
        put(number, DisputeState.OPEN);
    }

    private void put(int number, DisputeState state) {
        change(number, "DISPUTE_CHANGED", (entity, at) -> {
            entity.put(state);
            return state.name();
        });
    }

    private void change(int number, String action, BiFunction<DisputeEntity, Instant, String> change) {
        write(() -> {
            var entity = disputes.findByNumber(number)
                    .filter(found -> isSeen(found.dispute()))
                    .orElseThrow(() -> new AccessDeniedException("No case " + number));
            var before = entity.dispute();
            var detail = change.apply(entity, clock.instant());
            var after = disputes.saveAndFlush(entity).dispute();
            history.changed(before, after, name());
            return told(after, action, detail);
        });
    }

    /** All nodes forget which figures are disputed, and no figure. */
    private int told(Dispute dispute, String action, String detail) {
        audit.enter(AuditEntry.of(action)
                .by(name())
                .on("#" + dispute.number())
                .about(slices.write(dispute.figure().slice()))
                .saying(detail));
        ledger.judgedAnew();
        return dispute.number();
    }

    /** Region and agreement were compared with the viewer's scope: only the system writes such rows. */
    private int write(IntSupplier work) {
        return SystemRows.call(() -> transaction.execute(status -> work.getAsInt()));
    }

    private boolean isSeen(Dispute dispute) {
        return isSeen(dispute.figure());
    }

    private boolean isSeen(DisputedFigure figure) {
        return scope.under(figure.agreement()).contains(figure.region());
    }

    private String name() {
        return viewer.find().orElseThrow().username();
    }
}
