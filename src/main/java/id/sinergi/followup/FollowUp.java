package id.sinergi.followup;

import id.sinergi.followup.FollowUpEntry.Kind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds now: the last explanation, and the last comment on it.
 *
 * @param comment null where nobody of the other side has spoken since
 */
public record FollowUp(FollowUpEntry explanation, @Nullable FollowUpEntry comment) implements Serializable {

    /** Of all that was said about one concern, the oldest first; empty while nothing was explained. */
    static Optional<FollowUp> of(List<FollowUpEntry> entries) {
        return last(entries, Kind.EXPLANATION)
                .map(explanation -> new FollowUp(
                        explanation,
                        last(entries, Kind.COMMENT)
                                .filter(comment -> comment.id() > explanation.id())
                                .orElse(null)));
    }

    private static Optional<FollowUpEntry> last(List<FollowUpEntry> entries, Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).max(Comparator.comparingInt(FollowUpEntry::id));
    }

    public Concern concern() {
        return explanation.concern();
    }

    /** The id of what was said last. */
    public int last() {
        return comment == null ? explanation.id() : comment.id();
    }

    /** All that holds. */
    public Stream<FollowUpEntry> entries() {
        return Stream.concat(Stream.of(explanation), Stream.ofNullable(comment));
    }

    public boolean isOverdue(LocalDate today) {
        var action = explanation.action();
        return action != null && action.isOverdue(today);
    }
}
