package id.sinergi.approval;

import id.sinergi.region.SeenScope;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked a second person to agree to.
 *
 * @param upload number of the upload that is to be posted; 0 where a batch is to be taken back
 * @param takesBack number of the batch that is to be taken back; 0 where an upload is to be posted
 * @param scope the regions and agreements whose figures it changes
 * @param rejectedRows whether its sender agreed that the rejected rows are left out
 * @param doubts whether its sender says that what looks wrong is meant
 * @param reason what its sender says for it; may be empty
 * @param decision null while nobody decided
 */
public record Submission(
        int number,
        int upload,
        int takesBack,
        String fileName,
        SeenScope scope,
        String submittedBy,
        Instant submittedAt,
        boolean rejectedRows,
        boolean doubts,
        String reason,
        @Nullable Decision decision) {

    /** What became of a submission. */
    public enum Outcome {
        APPROVED,
        RETURNED,
        WITHDRAWN
    }

    /**
     * @param comment why; empty where nothing was said
     * @param batch the batch that it became; 0 where it became none
     */
    public record Decision(Outcome outcome, String by, Instant at, String comment, int batch) {}

    public boolean isOpen() {
        return decision == null;
    }

    /** What was decided, if it was. */
    public Optional<Decision> decided() {
        return Optional.ofNullable(decision);
    }
}
