package id.sinergi.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import id.sinergi.intake.JobState.Ended;
import id.sinergi.intake.JobState.Questioned;
import id.sinergi.intake.JobState.Queued;
import id.sinergi.intake.JobState.Read;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.interruption.ReadingNote;
import id.sinergi.person.Masking;
import id.sinergi.reading.Answers;
import id.sinergi.reading.Asked;
import id.sinergi.reading.Questions;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Reads and posts files in the background, with the rights of who asked for it, so that no page has to stay open: the
 * job can be looked up again until its user has seen how it ended.
 */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class IntakeJobs {

    private static final Logger log = LoggerFactory.getLogger(IntakeJobs.class);
    private static final int PATIENCE_SECONDS = 20;

    private final IntakeService intake;
    private final JobWatch watch;
    private final JobOutcome outcome;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Cache<Integer, IntakeJob> jobs = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofDays(1))
            .maximumSize(1_000)
            .evictionListener(IntakeJobs::evicted)
            .build();

    IntakeJobs(IntakeService intake, JobWatch watch, JobOutcome outcome) {
        this.intake = intake;
        this.watch = watch;
        this.outcome = outcome;
    }

    /**
     * Reads a file, and deletes it unless something about it has to be said first.
     *
     * @param sender number of who numbered its rows
     */
    public IntakeJob read(Path file, String fileName, int sender, String user, boolean demo) {
        return read(file, fileName, sender, user, demo, Answers.NOTHING);
    }

    /**
     * The same, of a file about which something is said already.
     *
     * @param sender number of who numbered its rows
     */
    public IntakeJob read(Path file, String fileName, int sender, String user, boolean demo, Answers said) {
        return read(new KeptFile(file, fileName, sender, demo, said), user);
    }

    /**
     * Reads a file with answers to what was asked about it.
     *
     * @throws IntakeException if somebody answered before, or dismissed it
     */
    public IntakeJob answer(IntakeJob asked, Answers answers) {
        if (!(asked.state() instanceof Questioned(Questions questions, KeptFile file))) {
            throw new IllegalArgumentException("Nothing was asked about %s".formatted(asked.fileName()));
        }
        if (!jobs.asMap().values().remove(asked)) {
            throw new IntakeException("reading.gone");
        }
        return read(file.with(answers), asked.user());
    }

    private IntakeJob read(KeptFile kept, String user) {
        var job = new IntakeJob(Masking.shown(kept.name()), user, 0);
        new ReadingNote(user, job.fileName(), false).putBeside(kept.file());
        return start(job, () -> {
            try {
                var preview =
                        intake.stage(kept.file(), kept.name(), kept.sender(), kept.said(), user, kept.demo(), job);
                over(kept.file());
                return new Read(preview);
            } catch (Asked asked) {
                new ReadingNote(user, job.fileName(), true).putBeside(kept.file());
                return new Questioned(asked.questions(), kept);
            } catch (RuntimeException | Error failed) {
                delete(kept.file());
                // What the end of the server ended is told once it starts again.
                if (!threads.isShutdown()) {
                    ReadingNote.remove(kept.file());
                }
                throw failed;
            }
        });
    }

    public IntakeJob post(Preview preview, String user, Consent consent) {
        var job = new IntakeJob(preview.fileName(), user, preview.upload());
        return start(job, () -> new Ended(intake.post(preview.upload(), user, consent)));
    }

    /** A job with what it does. */
    record Task(IntakeJob job, Supplier<JobState> work) {}

    /** A user's jobs that run, or ended unseen; in the order of their start. */
    public List<IntakeJob> of(String user) {
        return jobs.asMap().entrySet().stream()
                .filter(entry -> entry.getValue().user().equals(user))
                .sorted(Comparator.comparing(entry -> entry.getKey()))
                .map(entry -> entry.getValue())
                .toList();
    }

    /** Whether somebody is posting this upload right now. */
    public boolean isPosting(int upload) {
        return jobs.asMap().values().stream().anyMatch(job -> job.posts(upload));
    }

    /** Forgets a job whose end was seen, and the file that was kept for its questions. */
    public void forget(IntakeJob job) {
        if (jobs.asMap().values().remove(job)) {
            drop(job);
        }
    }

    private static void evicted(@Nullable Integer number, @Nullable IntakeJob job, RemovalCause cause) {
        if (job != null) {
            drop(job);
        }
    }

    private static void drop(IntakeJob job) {
        if (job.state() instanceof Questioned(Questions questions, KeptFile file)) {
            over(file.file());
        }
    }

    /** Ends a job; what it did until then is as if it had never begun, unless it comes to its own end before. */
    public void cancel(IntakeJob job) {
        watch.cancel(job, new Problem("intake.error.cancelled", List.of()));
    }

    IntakeJob start(IntakeJob job, Supplier<JobState> work) {
        start(List.of(new Task(job, work)));
        return job;
    }

    /** Does them one after the other. */
    void start(List<Task> tasks) {
        tasks.forEach(task -> {
            jobs.put(numbers.incrementAndGet(), task.job());
            watch.begin(task.job());
        });
        tasks.stream().skip(1).forEach(task -> task.job().become(new Queued()));
        threads.execute(new DelegatingSecurityContextRunnable(
                () -> tasks.forEach(task -> task.job().work(() -> outcome.of(task)))));
    }

    /** The file is needed no more, and nothing is to be told of it after a restart. */
    private static void over(Path file) {
        delete(file);
        ReadingNote.remove(file);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            log.warn("{} could not be deleted", file);
        }
    }

    /** Gives running jobs the time to end; what does not end is as if it had never begun. */
    @PreDestroy
    void end() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
