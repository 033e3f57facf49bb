package id.sinergi.briefing;

import id.sinergi.edition.Edition;
import id.sinergi.edition.EditionArchive;
import id.sinergi.intake.BatchPosted;
import id.sinergi.report.ReportService;
import id.sinergi.security.AsUser;
import id.sinergi.security.CurrentViewer;
import id.sinergi.work.JobQueue;
import id.sinergi.work.Jobs;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Sends briefings by mail. Each recipient gets a file of their own, made with their own rights and in their language;
 * a mail is tried again some times, and a schedule pauses when too many in a row have failed.
 */
@Component
class Dispatch {

    private static final Duration DISPATCHING = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final DeliverySteps steps;
    private final MailDirectory addresses;
    private final BriefingService briefings;
    private final ReportService reports;
    private final EditionArchive archive;
    private final CurrentViewer viewer;
    private final AsUser users;
    private final JobQueue deliveries;
    private final BriefingMail mail;
    private final MailSettings settings;

    Dispatch(
            DeliverySteps steps,
            MailDirectory addresses,
            BriefingService briefings,
            ReportService reports,
            EditionArchive archive,
            CurrentViewer viewer,
            AsUser users,
            Jobs jobs,
            BriefingMail mail,
            MailSettings settings) {
        this.steps = steps;
        this.addresses = addresses;
        this.briefings = briefings;
        this.reports = reports;
        this.archive = archive;
        this.viewer = viewer;
        this.users = users;
        this.mail = mail;
        this.settings = settings;
        deliveries = jobs.queue("delivery", DeliveryEntity.RETRIES, this::send);
        jobs.every("due-briefings", DISPATCHING, this::enqueueDue);
    }

    @EventListener
    void posted(BatchPosted event) {
        steps.newData(settings.quiet());
    }

    /** Queues a mail for each recipient of each schedule whose time has come, and sets the next time. */
    void enqueueDue() {
        steps.queueDue().forEach(deliveries::add);
    }

    /** Sends one mail; throws where it is to be tried again. */
    void send(long id) {
        steps.waiting(id).ifPresent(this::send);
    }

    private void send(Delivery delivery) {
        var address = addresses.address(delivery.recipient());
        if (address.isEmpty()) {
            steps.skipped(delivery.id());
            return;
        }
        var schedule = steps.schedule(delivery.schedule());
        try {
            users.call(delivery.recipient(), () -> {
                mail(schedule, address.get());
                return delivery.id();
            });
            steps.sent(delivery.id());
        } catch (AccessDeniedException withoutRegions) {
            steps.skipped(delivery.id());
        } catch (Exception | Error failed) {
            failed(delivery, failed);
        }
    }

    private void failed(Delivery delivery, Throwable reason) {
        LOG.warn("Delivery {} failed at attempt {}", delivery.id(), delivery.attempts() + 1, reason);
        if (!steps.failed(delivery.id(), Objects.requireNonNullElse(reason.getMessage(), reason.toString()))) {
            throw new IllegalStateException("Delivery " + delivery.id() + " is to be tried again", reason);
        }
    }

    /** Makes the file as the recipient who is signed in here, freezes what it says, and sends it. */
    private void mail(Schedule schedule, String address) throws IOException, MessagingException {
        var reader = viewer.find().orElseThrow();
        var briefing = briefings.scheduled(schedule.briefing(), reader.locale());
        var order = briefings.order(briefing, reader.locale());
        var document = reports.cited(reports.mailed(order));
        var file = reports.file(document, briefing.format());
        long edition = archive.keep(order, document, briefing.format(), file, Edition.Channel.MAILED, schedule.owner());
        try {
            mail.send(address, document, file, reader, order.locale());
        } catch (MessagingException | RuntimeException failed) {
            archive.withdraw(edition);
            throw failed;
        }
    }
}
