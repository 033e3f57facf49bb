package id.sinergi.intake;

import id.sinergi.source.Problem;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** A file that is being read or posted in the background, and what came of it. */
public final class IntakeJob {

    private static final Executor APART = Thread::startVirtualThread;

    private static final long REPORT_EVERY_NANOS = 100_000_000;

    private final String fileName;
    private final String user;
    private final int upload;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private CompletableFuture<?> told = CompletableFuture.completedFuture(null);
    private volatile State state;
    private long reported = System.nanoTime();

    /**
     * @param upload the upload that is posted; 0 while a file is read
     */
    IntakeJob(String fileName, String user, int upload) {
        this.fileName = fileName;
        this.user = user;
        this.upload = upload;
        this.state = upload == 0 ? new Reading(0, 0) : new Posting();
    }

    /** How far a job is. */
    public sealed interface State {}

    /**
     * @param fraction between 0 and 1; negative if it is not known
     * @param rows rows read so far
     */
    public record Reading(double fraction, int rows) implements State {}

    /** One transaction, which is there or not: nothing tells how far it is. */
    public record Posting() implements State {}

    /** The file waits to be posted. */
    public record Read(Preview preview) implements State {}

    /** The posting ended. */
    public record Ended(PostResult result) implements State {}

    /** Nothing was changed, and this is why. */
    public record Refused(Problem problem) implements State {}

    public String fileName() {
        return fileName;
    }

    public State state() {
        return state;
    }

    boolean belongsTo(String name) {
        return user.equals(name);
    }

    boolean posts(int number) {
        return upload == number && state instanceof Posting;
    }

    /**
     * Tells a listener the present state and every later one, in their order. Not from the thread that does the work: that
     * one's connection is busy with the file, and a page that asks anything on it would wait for itself.
     *
     * @return ends the listening
     */
    public synchronized Runnable listen(Consumer<State> listener) {
        listeners.add(listener);
        tell(listener, state);
        return () -> listeners.remove(listener);
    }

    void at(double fraction, int rows) {
        long now = System.nanoTime();
        if (now - reported > REPORT_EVERY_NANOS) {
            reported = now;
            become(new Reading(fraction, rows));
        }
    }

    synchronized void become(State next) {
        state = next;
        listeners.forEach(listener -> tell(listener, next));
    }

    private void tell(Consumer<State> listener, State present) {
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
