package id.sinergi.dispute;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case.
 *
 * @param ours the programme's number when it was opened
 * @param theirs what it was held against then
 * @param terms what may be changed of it
 * @param agreed the number that both sides agreed upon; null until then
 */
public record Dispute(
        DisputedFigure figure,
        long ours,
        Against against,
        long theirs,
        Terms terms,
        DisputeState state,
        @Nullable Long agreed,
        @Nullable String agreedBy,
        @Nullable Instant agreedAt,
        String openedBy,
        Instant openedAt)
        implements Serializable {

    /**
     * What whoever looks after a case may change.
     *
     * @param owner the user who sees to it
     */
    public record Terms(DisputeCause cause, String owner, LocalDate due, String note) implements Serializable {

        public static final int LONGEST_NOTE = 500;

        public Terms {
            note = note.strip();
            if (note.length() > LONGEST_NOTE || owner.isBlank()) {
                throw new IllegalArgumentException("No terms of a case");
            }
        }
    }

    public int number() {
        return figure.number();
    }

    public boolean overdue(LocalDate today) {
        return state == DisputeState.OPEN && terms.due().isBefore(today);
    }
}
