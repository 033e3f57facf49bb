package id.sinergi.intake;

import id.sinergi.database.RunningTransactions;
import id.sinergi.intake.JobState.Comparing;
import id.sinergi.intake.JobState.Posting;
import id.sinergi.intake.JobState.Reading;
import id.sinergi.intake.JobState.Refused;
import id.sinergi.source.Problem;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Ends jobs that are cancelled or that stand still, so that no connection and no user waits for ever: first the statement,
 * then the connection and the thread, and at last without waiting for either.
 */
@Component
class JobWatch {

    private static final Logger log = LoggerFactory.getLogger(JobWatch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final RunningTransactions transactions;
    private final IntakeSettings settings;
    private final Set<IntakeJob> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("intake-watch").factory());

    JobWatch(RunningTransactions transactions, IntakeSettings settings) {
        this.transactions = transactions;
        this.settings = settings;
        thread.scheduleWithFixedDelay(() -> look(System.nanoTime()), 1, 1, TimeUnit.SECONDS);
    }

    void begin(IntakeJob job) {
        running.add(job);
    }

    void end(IntakeJob job) {
        running.remove(job);
    }

    /** Ends a job, unless it comes to its own end before. */
    void cancel(IntakeJob job, Problem why) {
        job.cancel(why);
        job.transaction().ifPresent(transactions::cancel);
    }

    /** @param now nanoseconds of the system's timer */
    void look(long now) {
        for (var job : running) {
            try {
                look(job, now);
            } catch (DataAccessException away) {
                log.warn(
                        "{} could not be ended: {}",
                        job.fileName(),
                        away.getClass().getName());
            }
        }
    }

    private void look(IntakeJob job, long now) {
        var idle = job.idle(now);
        if (job.cancelled().isPresent()) {
            insist(job, idle);
            return;
        }
        switch (job.state()) {
            case Reading reading
            when idle.compareTo(settings.stalledAfter()) > 0 ->
                cancel(job, new Problem("intake.error.stalled", List.of(minutes(settings.stalledAfter()))));
            case Comparing before -> look(job, before, idle);
            case Posting(boolean slow)
            when !slow && idle.compareTo(settings.slowAfter()) > 0 -> job.become(new Posting(true));
            default -> {}
        }
    }

    /** Large postings keep readers of their records away until they end; that is said, and no sign of slowness. */
    private void look(IntakeJob job, Comparing before, Duration idle) {
        boolean waits = idle.compareTo(PATIENCE) > 0
                && job.transaction().filter(transactions::waits).isPresent();
        var slow = !waits && idle.compareTo(settings.slowAfter()) > 0;
        var now = new Comparing(before.rows(), before.slow() || slow, waits);
        if (!now.equals(before)) {
            job.become(now);
        }
    }

    /** What a connection that is gone has not committed can never count: its job is over even where its thread is not. */
    private void insist(IntakeJob job, Duration waited) {
        if (waited.compareTo(GRACE.multipliedBy(2)) > 0) {
            job.cancelled().ifPresent(why -> job.become(new Refused(why)));
            running.remove(job);
        } else if (waited.compareTo(GRACE) > 0) {
            job.transaction().ifPresent(transactions::terminate);
            job.interrupt();
        } else {
            job.transaction().ifPresent(transactions::cancel);
        }
    }

    private static String minutes(Duration duration) {
        return String.valueOf(Math.max(1, duration.toMinutes()));
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
