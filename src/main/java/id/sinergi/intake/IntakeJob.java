package id.sinergi.intake;

import id.sinergi.source.Problem;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A file that is being read or posted in the background, and what came of it. */
public final class IntakeJob {

    private static final long REPORT_EVERY_NANOS = 100_000_000;

    private final String fileName;
    private final String user;
    private final int upload;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
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
     * Tells a listener the present state at once and every later one, from the thread that does the work.
     *
     * @return ends the listening
     */
    public synchronized Runnable listen(Consumer<State> listener) {
        listeners.add(listener);
        listener.accept(state);
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
        listeners.forEach(listener -> listener.accept(next));
    }
}
