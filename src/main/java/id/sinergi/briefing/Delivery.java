package id.sinergi.briefing;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail that was to be sent.
 *
 * @param problem why it was not; empty where there was none
 */
public record Delivery(
        long id,
        int schedule,
        String recipient,
        State state,
        int attempts,
        String problem,
        Instant queuedAt,
        @Nullable Instant endedAt)
        implements Serializable {

    /** What came of it. */
    public enum State {
        WAITING,
        SENT,
        FAILED,
        /** The recipient has no address or is no longer a user. */
        SKIPPED
    }
}
