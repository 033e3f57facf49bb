package id.sinergi.following;

import id.sinergi.database.SystemRows;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what stands with what stood, and raises and ends alerts: each once, however often and on however many nodes. */
@Component
class AlertSteps {

    private final FollowRepository follows;
    private final FollowerRepository followers;
    private final AlertRepository alerts;
    private final AlertWatch watch;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AlertSteps(
            FollowRepository follows,
            FollowerRepository followers,
            AlertRepository alerts,
            AlertWatch watch,
            TransactionTemplate transaction,
            Clock clock) {
        this.follows = follows;
        this.followers = followers;
        this.alerts = alerts;
        this.watch = watch;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All who follow anything. */
    List<String> followers() {
        return SystemRows.call(follows::followers);
    }

    /** What a user follows, in regions that the user still sees. */
    List<Follow> follows(String follower) {
        return follows.findAllByFollowerOrderById(follower).stream()
                .flatMap(entity -> entity.follow().stream())
                .toList();
    }

    /**
     * Raises what stands and did not, and ends what stood and does not.
     *
     * @param quiet rules whose follower knows what stands already, since they were just switched on
     */
    void compare(Follow follow, Look look, List<Observed> observed, Set<AlertRule> quiet) {
        write(() -> follows.findLockedById(follow.id()).ifPresent(locked -> {
            boolean atOnce = followers
                    .findByUsername(follow.follower())
                    .map(FollowerEntity::wishes)
                    .orElse(Wishes.USUAL)
                    .atOnce();
            var standing = alerts.standing(follow.id());
            observed.forEach(one -> compare(follow, look, one, standing, !quiet.contains(one.rule()), atOnce));
        }));
    }

    private void compare(
            Follow follow, Look look, Observed observed, List<AlertEntity> all, boolean told, boolean atOnce) {
        Map<String, AlertEntity> held = all.stream()
                .filter(alert -> alert.isBy(observed))
                .collect(Collectors.toMap(AlertEntity::occurrence, alert -> alert));
        var standing = observed.standing();
        var crossing = Crossing.of(held.keySet(), standing == null ? null : standing.keySet());
        held.values().stream()
                .filter(alert -> crossing.ended().contains(alert.occurrence()))
                .forEach(alert -> alert.end(look.at()));
        crossing.raised().stream()
                .sorted()
                .map(occurrence -> new AlertEntity(follow, look, observed, occurrence, told, atOnce))
                .forEach(alerts::save);
        if (!crossing.raised().isEmpty()) {
            watch.announce();
        }
    }

    /** Ends what stands by rules that were switched off; whoever switches one on again starts anew. */
    void end(int follow, Set<AlertRule> rules) {
        write(() -> alerts.standing(follow).stream()
                .filter(alert -> rules.contains(alert.rule()))
                .forEach(alert -> alert.end(clock.instant())));
    }

    void seen(String follower) {
        write(() -> {
            var unseen = alerts.unseen(follower);
            unseen.forEach(alert -> alert.seen(clock.instant()));
            if (!unseen.isEmpty()) {
                watch.announce();
            }
        });
    }

    /** Within a transaction that changes what is new to anybody. */
    void announce() {
        watch.announce();
    }

    private void write(Runnable step) {
        SystemRows.run(() -> transaction.executeWithoutResult(status -> step.run()));
    }
}
