package id.sinergi.following;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.assessment.AgreementIndicators;
import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.database.SystemRows;
import id.sinergi.indicator.Indicator;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the present viewer follows, and what was found about it, in the regions that the viewer sees now. What stands
 * already when something is followed is known to its follower and not told.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class FollowService {

    /** More things than these are followed by nobody who still reads what is said of them. */
    static final int MOST = 100;

    private static final int LATEST = 50;

    private final FollowRepository follows;
    private final FollowerRepository followers;
    private final AlertRepository alerts;
    private final AlertSteps steps;
    private final Observer observer;
    private final AgreementIndicators shown;
    private final AgreementCatalog agreements;
    private final CurrentViewer viewer;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowService(
            FollowRepository follows,
            FollowerRepository followers,
            AlertRepository alerts,
            AlertSteps steps,
            Observer observer,
            AgreementIndicators shown,
            AgreementCatalog agreements,
            CurrentViewer viewer,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.follows = follows;
        this.followers = followers;
        this.alerts = alerts;
        this.steps = steps;
        this.observer = observer;
        this.shown = shown;
        this.agreements = agreements;
        this.viewer = viewer;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    public List<Follow> mine() {
        return steps.follows(username());
    }

    /** The one about exactly this. */
    public Optional<Follow> find(Followed what) {
        return mine().stream().filter(follow -> follow.what().equals(what)).findFirst();
    }

    /** Whether the viewer may follow it: all that the viewer sees, or a region that the viewer sees wholly. */
    public boolean mayFollow(Followed what) {
        var scope = viewer.get();
        return !scope.isEmpty() && (what.region() == null || scope.contains(what.region()));
    }

    /** The name of its place, as the viewer sees it. */
    String place(Followed what, Locale locale) {
        return observer.place(what, locale);
    }

    /** What can be followed of an agreement. */
    public List<Indicator> indicators(String agreement) {
        return shown.all(agreement);
    }

    /** Follows something by some rules; what is followed already gets these rules. */
    public void follow(Followed what, Set<AlertRule> rules) {
        if (!mayFollow(what) || agreements.find(what.agreement()).isEmpty()) {
            throw new AccessDeniedException("Not of this viewer's regions");
        }
        var known = find(what);
        if (known.isPresent()) {
            change(known.get(), rules);
        } else {
            start(what, rules);
        }
    }

    /** What stands now is looked at first, so that nothing is followed of which nobody knows where it stood. */
    private void start(Followed what, Set<AlertRule> rules) {
        if (mine().size() >= MOST) {
            throw new IllegalArgumentException("Nobody follows more");
        }
        var look = observer.look();
        var observed = observer.of(what, rules, look);
        write(() -> {
            var follow = follows.save(new FollowEntity(username(), what, rules, clock.instant()))
                    .follow()
                    .orElseThrow();
            steps.compare(follow, look, observed, rules);
            enter("FOLLOWED", follow, rules);
        });
    }

    /** Changes of what the viewer wants to be told. */
    public void change(Follow follow, Set<AlertRule> rules) {
        var before = find(follow.what()).orElseThrow();
        var on = EnumSet.noneOf(AlertRule.class);
        on.addAll(rules);
        on.removeAll(before.rules());
        var off = EnumSet.noneOf(AlertRule.class);
        off.addAll(before.rules());
        off.removeAll(rules);
        var look = observer.look();
        var observed = observer.of(before.what(), on, look);
        write(() -> {
            follows.findByIdAndFollower(before.id(), username()).orElseThrow().change(rules);
            steps.end(before.id(), off);
            steps.compare(before, look, observed, on);
            enter("FOLLOW_CHANGED", before, rules);
        });
    }

    /** Follows it no longer, and forgets what was found about it. */
    public void remove(Follow follow) {
        write(() -> follows.findByIdAndFollower(follow.id(), username()).ifPresent(entity -> {
            follows.delete(entity);
            steps.announce();
            enter("UNFOLLOWED", follow, Set.of());
        }));
    }

    public Wishes wishes() {
        return followers.findByUsername(username()).map(FollowerEntity::wishes).orElse(Wishes.USUAL);
    }

    public void wish(Wishes wishes) {
        write(() -> followers
                .findByUsername(username())
                .ifPresentOrElse(
                        known -> known.change(wishes, clock.instant(), clock.getZone()),
                        () -> followers.save(
                                new FollowerEntity(username(), wishes, clock.instant(), clock.getZone()))));
    }

    /** The latest alerts, the newest first. */
    public List<Alert> alerts(Locale locale) {
        return alerts.latest(username(), LATEST).stream()
                .filter(alert -> alert.raised().isSeenBy(viewer))
                .flatMap(alert -> alert.alert(locale).stream())
                .toList();
    }

    /** The viewer has seen all of them. */
    public void see() {
        steps.seen(username());
    }

    private void enter(String deed, Follow follow, Set<AlertRule> rules) {
        audit.enter(AuditEntry.of(deed)
                .on(FollowEntity.code(follow.what()))
                .about(follow.what().agreement() + " " + follow.what().place())
                .saying(AlertRule.written(rules)));
    }

    private String username() {
        return viewer.find().map(Viewer::username).orElseThrow();
    }

    private void write(Runnable step) {
        SystemRows.run(() -> transaction.executeWithoutResult(status -> step.run()));
    }
}
