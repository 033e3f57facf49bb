package id.sinergi.following;

import id.sinergi.database.SystemRows;
import id.sinergi.following.AlertPost.Kind;
import id.sinergi.following.AlertPost.State;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of a mail to a follower from due to sent; each is a transaction of its own, which no sending holds open. */
@Component
class AlertMailSteps {

    /** What could not be mailed for longer stands in the application alone. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final AlertMailRepository mails;
    private final AlertRepository alerts;
    private final FollowerRepository followers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AlertMailSteps(
            AlertMailRepository mails,
            AlertRepository alerts,
            FollowerRepository followers,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.alerts = alerts;
        this.followers = followers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One mail with all that was raised for a follower and is in none yet; none where there is nothing. */
    List<Long> queue(String follower) {
        return write(() -> {
            var raised = alerts.unmailed(follower);
            if (raised.isEmpty()) {
                return List.of();
            }
            var mail = mails.save(new AlertMailEntity(follower, Kind.ALERTS, clock.instant()));
            raised.forEach(alert -> alert.mailedBy(mail.id()));
            return List.of(mail.id());
        });
    }

    /** A digest for each follower whose time has come and for whom something turned for the worse since the one before. */
    List<Long> queueDigests() {
        var now = clock.instant();
        return write(() -> followers.due(now).stream()
                .flatMap(follower -> {
                    var since = follower.digested(now, clock.getZone());
                    var worse = alerts.worseSince(follower.username(), since);
                    return worse.isEmpty() ? Stream.<Long>empty() : Stream.of(digest(follower.username(), worse));
                })
                .toList());
    }

    private long digest(String follower, List<AlertEntity> worse) {
        var mail = mails.save(new AlertMailEntity(follower, Kind.DIGEST, clock.instant()));
        worse.forEach(alert -> alert.digestedBy(mail.id()));
        return mail.id();
    }

    /** What a mail server did not take, or what a crash kept from being queued, waits again. */
    List<Long> queueUnsent() {
        return write(() -> mails.unsent(clock.instant().minus(NEWS)).stream()
                .map(mail -> {
                    mail.again();
                    return mail.id();
                })
                .toList());
    }

    /** A mail that is still to be sent. */
    Optional<AlertPost> waiting(long id) {
        return mails.findByIdAndState(id, State.WAITING).map(AlertMailEntity::post);
    }

    /** What a mail tells, of regions that the present viewer sees. */
    List<AlertEntity> in(long id) {
        return alerts.inMail(id);
    }

    void ended(long id, State as) {
        write(() -> {
            mail(id).ended(as, clock.instant());
            return id;
        });
    }

    /** Whether it is given up for now; otherwise it is to be tried again. */
    boolean failed(long id, String reason) {
        return write(() -> mail(id).failed(reason, clock.instant()));
    }

    private AlertMailEntity mail(long id) {
        return mails.findById(id).orElseThrow();
    }

    private <T> T write(Supplier<T> step) {
        return SystemRows.call(() -> Objects.requireNonNull(transaction.execute(status -> step.get())));
    }
}
