package id.sinergi.intake;

import id.sinergi.database.RunningTransaction;
import id.sinergi.intake.JobState.Cancelling;
import id.sinergi.intake.JobState.Comparing;
import id.sinergi.intake.JobState.Posting;
import id.sinergi.intake.JobState.Queued;
import id.sinergi.intake.JobState.Reading;
import id.sinergi.source.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that is being read or posted in the background, and what came of it. */
public final class IntakeJob implements ProgressListener {

    private static final Executor APART = Thread::startVirtualThread;
    private static final ScopedValue<IntakeJob> PRESENT = ScopedValue.newInstance();
    private static final long REPORT_EVERY_NANOS = 100_000_000;

    private final String fileName;
    private final String user;
    private final Set<Integer> uploads;
    private final List<Consumer<JobState>> listeners = new CopyOnWriteArrayList<>();
    private final long started = System.nanoTime();
    private CompletableFuture<?> told = CompletableFuture.completedFuture(null);
    private volatile JobState state;
    private long reported = started;
    private volatile long moved = started;
    private @Nullable Thread worker;
    private @Nullable RunningTransaction transaction;
    private volatile @Nullable Problem cancelled;

    /**
     * @param upload the upload that is posted; 0 while a file is read
     */
    IntakeJob(String fileName, String user, int upload) {
        this(fileName, user, upload == 0 ? Set.of() : Set.of(upload));
    }

    /** @param uploads those that are posted; none while a file is read */
    IntakeJob(String fileName, String user, Set<Integer> uploads) {
        this.fileName = fileName;
        this.user = user;
        this.uploads = uploads;
        this.state = uploads.isEmpty() ? new Reading(0, 0, null) : new Posting(false);
    }

    public String fileName() {
        return fileName;
    }

    public JobState state() {
        return state;
    }

    String user() {
        return user;
    }

    /** Those that it posts; none while a file is read. */
    Set<Integer> uploads() {
        return uploads;
    }

    boolean posts(int number) {
        return uploads.contains(number) && !state.isLast();
    }

    /** Does the work of this job in the present thread. */
    void work(Runnable work) {
        synchronized (this) {
            worker = Thread.currentThread();
            moved = System.nanoTime();
            if (state instanceof Queued) {
                become(new Posting(false));
            }
        }
        ScopedValue.where(PRESENT, this).run(work);
    }

    /** The job that the present thread works for. */
    static Optional<IntakeJob> present() {
        return PRESENT.isBound() ? Optional.of(PRESENT.get()) : Optional.empty();
    }

    synchronized void isIn(RunningTransaction running) {
        transaction = running;
        stopIfCancelled();
    }

    synchronized Optional<RunningTransaction> transaction() {
        return Optional.ofNullable(transaction);
    }

    /**
     * Tells a listener the present state and every later one, in their order. Not from the thread that does the work: that
     * one's connection is busy with the file, and a page that asks anything on it would wait for itself.
     *
     * @return ends the listening
     */
    public synchronized Runnable listen(Consumer<JobState> listener) {
        listeners.add(listener);
        tell(listener, state);
        return () -> listeners.remove(listener);
    }

    /** @throws CancellationException if it is to end */
    @Override
    public void at(double fraction, int rows) {
        stopIfCancelled();
        long now = System.nanoTime();
        moved = now;
        if (now - reported > REPORT_EVERY_NANOS) {
            reported = now;
            become(new Reading(fraction, rows, left(fraction, now)));
        }
    }

    @Override
    public void atEnd(int rows) {
        stopIfCancelled();
        moved = System.nanoTime();
        become(new Comparing(rows, false, false));
    }

    private @Nullable Duration left(double fraction, long now) {
        return fraction > 0 ? Duration.ofNanos(Math.round((now - started) * (1 - fraction) / fraction)) : null;
    }

    void stopIfCancelled() {
        if (cancelled != null) {
            throw new CancellationException();
        }
    }

    /** How long nothing has moved. */
    Duration idle(long now) {
        return Duration.ofNanos(now - moved);
    }

    /** Asks it to end for this reason; the first one stays. */
    synchronized void cancel(Problem why) {
        if (cancelled == null && !state.isLast()) {
            cancelled = why;
            moved = System.nanoTime();
            become(new Cancelling());
        }
    }

    Optional<Problem> cancelled() {
        return Optional.ofNullable(cancelled);
    }

    synchronized void interrupt() {
        if (worker != null && !state.isLast()) {
            worker.interrupt();
        }
    }

    synchronized void become(JobState next) {
        if (!state.isLast()) {
            state = next;
            listeners.forEach(listener -> tell(listener, next));
        }
    }

    private void tell(Consumer<JobState> listener, JobState present) {
        told = told.handleAsync(
                (before, failed) -> {
                    if (listeners.contains(listener)) {
                        listener.accept(present);
                    }
                    return before;
                },
                APART);
    }
}
