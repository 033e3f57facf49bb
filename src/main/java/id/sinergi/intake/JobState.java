package id.sinergi.intake;

import id.sinergi.reading.Questions;
import id.sinergi.source.Problem;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a job is. */
public sealed interface JobState {

    /** Whether a file comes, or came unseen, and was not refused or posted before. */
    default boolean brings() {
        return this instanceof Reading || this instanceof Comparing || this instanceof Read;
    }

    /** After which no other state follows. */
    sealed interface Last extends JobState {}

    /**
     * @param fraction between 0 and 1; negative if it is not known
     * @param rows rows read so far
     * @param left what reading the others takes; null while nothing tells
     */
    record Reading(double fraction, int rows, @Nullable Duration left) implements JobState {}

    /**
     * All rows are read, and are compared with what is known.
     *
     * @param slow whether that takes unusually long
     * @param waits whether a posting of another file has to end first
     */
    record Comparing(int rows, boolean slow, boolean waits) implements JobState {}

    /**
     * One transaction, which is there or not: nothing tells how far it is.
     *
     * @param slow whether it takes unusually long
     */
    record Posting(boolean slow) implements JobState {}

    /** Others are posted before. */
    record Queued() implements JobState {}

    /** It is being ended, unless it comes to its own end before. */
    record Cancelling() implements JobState {}

    /** The file waits to be posted. */
    record Read(Preview preview) implements Last {}

    /** The posting ended. */
    record Ended(PostResult result) implements Last {}

    /**
     * All uploads of the job were posted.
     *
     * @param batches their numbers, fewer than uploads where one had nothing new
     */
    record EndedJointly(List<Integer> batches) implements Last {}

    /** Nothing was changed, and this is why. */
    record Refused(Problem problem) implements Last {}

    /** The file cannot be read before these are answered; it is kept until then. */
    record Questioned(Questions questions, KeptFile file) implements Last {}

    default boolean isLast() {
        return this instanceof Last;
    }
}
