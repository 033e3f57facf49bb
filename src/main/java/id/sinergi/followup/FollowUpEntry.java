package id.sinergi.followup;

import id.sinergi.security.Ministry;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing said, as it was said.
 *
 * @param id in the order of what was said
 * @param told why the status is what it is, or what the other side says of that
 * @param action what is done about it; null where nothing is, and of a comment
 * @param ministry for whom the author acted then
 */
public record FollowUpEntry(
        int id,
        Concern concern,
        Kind kind,
        String told,
        @Nullable Action action,
        String author,
        Ministry ministry,
        Instant at)
        implements Serializable {

    /** When what is done about it is due; never, where nothing is. */
    LocalDate due() {
        return action == null ? LocalDate.MAX : action.due();
    }

    /** Whose turn to speak it was. */
    public enum Kind {
        /** By those who answer for the figure. */
        EXPLANATION("FOLLOW_UP_EXPLAINED"),
        /** By the other ministry, and by somebody else. */
        COMMENT("FOLLOW_UP_COMMENTED");

        private final String deed;

        Kind(String deed) {
            this.deed = deed;
        }

        /** What the audit log calls it. */
        String deed() {
            return deed;
        }
    }

    /**
     * What is done about a status.
     *
     * @param responsible user who sees to it
     * @param done null while it is not
     */
    public record Action(
            String what,
            String responsible,
            LocalDate due,
            @Nullable LocalDate done) implements Serializable {

        public boolean isOverdue(LocalDate today) {
            return done == null && due.isBefore(today);
        }
    }
}
