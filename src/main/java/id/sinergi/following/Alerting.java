package id.sinergi.following;

import id.sinergi.briefing.MailDirectory;
import id.sinergi.following.AlertPost.State;
import id.sinergi.intake.BatchPosted;
import id.sinergi.security.AsUser;
import id.sinergi.security.CurrentViewer;
import id.sinergi.work.JobQueue;
import id.sinergi.work.Jobs;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks at all that is followed after each posting and once a day, as each follower with the rights of that moment, and
 * mails what was found. Whoever may not sign in or has no regions is told nothing.
 */
@Component
class Alerting {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration DIGESTS = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Alerting.class);

    private final AlertSteps steps;
    private final AlertMailSteps mails;
    private final Observer observer;
    private final MailDirectory addresses;
    private final CurrentViewer viewer;
    private final AsUser users;
    private final AlertMail mail;
    private final JobQueue looks;
    private final JobQueue posts;

    Alerting(
            AlertSteps steps,
            AlertMailSteps mails,
            Observer observer,
            MailDirectory addresses,
            CurrentViewer viewer,
            AsUser users,
            AlertMail mail,
            Jobs jobs) {
        this.steps = steps;
        this.mails = mails;
        this.observer = observer;
        this.addresses = addresses;
        this.viewer = viewer;
        this.users = users;
        this.mail = mail;
        looks = jobs.queue("alerts", batch -> look());
        posts = jobs.queue("alert-mail", AlertMailEntity.RETRIES, this::send);
        jobs.every("daily-alerts", DAY, this::look);
        jobs.every("due-digests", DIGESTS, this::queueDigests);
    }

    /**
     * Once the posting counts, and not on its thread: it is not undone because nobody could be told of it. What is not queued
     * is found by the next look.
     */
    @TransactionalEventListener(fallbackExecution = true)
    void posted(BatchPosted event) {
        Thread.startVirtualThread(() -> queueLook(event.batch()));
    }

    private void queueLook(int batch) {
        try {
            looks.add(batch);
        } catch (RuntimeException failed) {
            LOG.warn("Followers are not told of batch {} at once", batch, failed);
        }
    }

    /** For all followers, one after the other. */
    void look() {
        steps.followers().forEach(this::lookAs);
        mails.queueUnsent().forEach(posts::add);
    }

    private void lookAs(String follower) {
        try {
            users.call(follower, () -> {
                var look = observer.look();
                steps.follows(follower)
                        .forEach(follow -> steps.compare(
                                follow, look, observer.of(follow.what(), follow.rules(), look), Set.of()));
                return follower;
            });
            mails.queue(follower);
        } catch (AccessDeniedException | AuthenticationException withoutRights) {
            LOG.debug("{} is told nothing", follower, withoutRights);
        } catch (Exception failed) {
            LOG.warn("What {} follows could not be looked at", follower, failed);
        }
    }

    void queueDigests() {
        mails.queueDigests().forEach(posts::add);
    }

    /** Sends one mail; throws where it is to be tried again. */
    void send(long id) {
        mails.waiting(id).ifPresent(this::send);
    }

    private void send(AlertPost post) {
        var address = addresses.address(post.recipient());
        if (address.isEmpty()) {
            mails.ended(post.id(), State.SKIPPED);
            return;
        }
        try {
            boolean told = users.call(post.recipient(), () -> told(post, address.get()));
            mails.ended(post.id(), told ? State.SENT : State.SKIPPED);
        } catch (AccessDeniedException | AuthenticationException withoutRights) {
            mails.ended(post.id(), State.SKIPPED);
        } catch (Exception | Error failed) {
            failed(post, failed);
        }
    }

    /** Whether there was anything that the recipient, who is signed in here, may still see. */
    private boolean told(AlertPost post, String address) throws MessagingException {
        var reader = viewer.find().orElseThrow();
        var alerts = mails.in(post.id()).stream()
                .filter(alert -> alert.raised().isSeenBy(viewer))
                .flatMap(alert -> alert.alert(reader.locale()).stream())
                .toList();
        if (!alerts.isEmpty()) {
            mail.send(address, post.kind(), alerts, reader);
        }
        return !alerts.isEmpty();
    }

    private void failed(AlertPost post, Throwable reason) {
        LOG.warn("Mail {} to a follower failed at attempt {}", post.id(), post.attempts() + 1, reason);
        if (!mails.failed(post.id(), Objects.requireNonNullElse(reason.getMessage(), reason.toString()))) {
            throw new IllegalStateException("Mail " + post.id() + " is to be tried again", reason);
        }
    }
}
