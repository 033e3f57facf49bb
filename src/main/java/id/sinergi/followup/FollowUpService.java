package id.sinergi.followup;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.database.SystemRows;
import id.sinergi.followup.FollowUpEntry.Action;
import id.sinergi.followup.FollowUpEntry.Kind;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Ministry;
import id.sinergi.security.UserDirectory;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is said and done about statuses of the regions that the viewer sees wholly. Managers and staff of the ministry that
 * answers for a figure explain it; a manager of the other one, who did not explain it, comments on that.
 */
@Service
public class FollowUpService {

    private final FollowUpRepository entries;
    private final HeldFollowUps held;
    private final FollowUpWatch watch;
    private final AgreementCatalog agreements;
    private final CurrentScope scope;
    private final CurrentViewer viewers;
    private final UserDirectory users;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowUpService(
            FollowUpRepository entries,
            HeldFollowUps held,
            FollowUpWatch watch,
            AgreementCatalog agreements,
            CurrentScope scope,
            CurrentViewer viewers,
            UserDirectory users,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.held = held;
        this.watch = watch;
        this.agreements = agreements;
        this.scope = scope;
        this.viewers = viewers;
        this.users = users;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What holds now, by the code of the indicator. */
    public Map<String, FollowUp> of(String agreement, RegionCode region, int year) {
        return held(
                concern -> concern.agreement().equals(agreement)
                        && concern.region().equals(region)
                        && concern.year() == year,
                Concern::indicator);
    }

    /** What holds now of one indicator, by the code of the region. */
    public Map<String, FollowUp> byRegion(String agreement, String indicator, int year) {
        return held(
                concern -> concern.agreement().equals(agreement)
                        && concern.indicator().equals(indicator)
                        && concern.year() == year,
                concern -> concern.region().toString());
    }

    private Map<String, FollowUp> held(Predicate<Concern> which, Function<Concern, String> about) {
        return held.all().stream()
                .filter(one -> which.test(one.concern()) && isSeen(one.concern()))
                .collect(Collectors.toMap(one -> about.apply(one.concern()), Function.identity()));
    }

    /** All that was said about a concern, the oldest first. */
    public List<FollowUpEntry> history(Concern concern) {
        return isSeen(concern)
                ? entries
                        .findByAgreementAndYearAndRegionAndIndicatorOrderById(
                                concern.agreement(),
                                (short) concern.year(),
                                concern.region().value(),
                                concern.indicator())
                        .stream()
                        .map(FollowUpEntity::entry)
                        .toList()
                : List.of();
    }

    /** Those with an action that is overdue, under agreements that the viewer sees in regions seen wholly; what was due first comes first. */
    public List<FollowUpEntry> overdue() {
        return held.overdue(LocalDate.now(clock)).stream()
                .filter(entry -> isSeen(entry.concern()))
                .toList();
    }

    /** Whether the viewer acts for those who answer for the figure. */
    public boolean mayExplain(Concern concern) {
        return isEither(UserRole.MANAGER, UserRole.STAFF)
                && isSeen(concern)
                && viewer().ministry().actsFor(owner(concern));
    }

    /** Whether the viewer acts for the other side, and has not explained the figure. */
    public boolean mayComment(FollowUp followUp) {
        var concern = followUp.explanation().concern();
        return isEither(UserRole.MANAGER, UserRole.MANAGER)
                && isSeen(concern)
                && !followUp.explanation().author().equals(viewer().username())
                && viewer().ministry().actsFor(other(followUp.explanation().ministry()));
    }

    /**
     * Puts an explanation in the place of the one before.
     *
     * @param last the id of the entry that the viewer has read last; 0 where there was none
     * @param action null where nothing is done
     * @throws SaidMeanwhile when somebody else has spoken since
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF')")
    public void explain(Concern concern, int last, String told, @Nullable Action action) {
        if (!mayExplain(concern)) {
            throw new AccessDeniedException("An explanation for others");
        }
        if (action != null
                && !users.responsibleFor(concern.region(), concern.agreement()).containsKey(action.responsible())) {
            throw new IllegalArgumentException("Nobody who may see to the action");
        }
        add(concern, last, Kind.EXPLANATION, told, action);
    }

    /** Puts a comment beside the explanation that holds. */
    @PreAuthorize("hasRole('MANAGER')")
    public void comment(Concern concern, int last, String told) {
        var held = of(concern.agreement(), concern.region(), concern.year()).get(concern.indicator());
        if (held == null || !mayComment(held)) {
            throw new AccessDeniedException("A comment on one's own explanation");
        }
        add(concern, last, Kind.COMMENT, told, null);
    }

    private void add(Concern concern, int last, Kind kind, String told, @Nullable Action action) {
        SystemRows.run(() -> transaction.executeWithoutResult(status -> {
            var said = history(concern);
            if (!said.isEmpty() && said.getLast().id() != last) {
                throw new SaidMeanwhile(said.getLast());
            }
            entries.saveAndFlush(new FollowUpEntity(concern, kind, told.strip(), action, viewer(), clock.instant()));
            watch.announce();
            audit.enter(AuditEntry.of(kind.deed())
                    .by(viewer().username())
                    .on(concern.indicator())
                    .about(concern.agreement() + " " + concern.region() + " " + concern.year())
                    .saying(action == null ? "" : action.responsible() + " " + action.due()));
        }));
    }

    private boolean isSeen(Concern concern) {
        return scope.under(concern.agreement()).contains(concern.region());
    }

    private Ministry owner(Concern concern) {
        return agreements
                .find(concern.agreement())
                .flatMap(agreement -> agreement.shown(concern.indicator()))
                .map(ShownIndicator::owner)
                .map(party -> Ministry.valueOf(party.name()))
                .orElse(Ministry.BOTH);
    }

    /** Of somebody who acts for both the other side is anybody else. */
    private static Ministry other(Ministry one) {
        return switch (one) {
            case KEMENPERIN -> Ministry.KP2MI;
            case KP2MI -> Ministry.KEMENPERIN;
            case BOTH -> Ministry.BOTH;
        };
    }

    private boolean isEither(UserRole one, UserRole other) {
        return viewers.find()
                .filter(user -> user.role() == one || user.role() == other)
                .isPresent();
    }

    private Viewer viewer() {
        return viewers.find().orElseThrow();
    }
}
