package id.sinergi.intake;

import id.sinergi.row.FileKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One posting.
 *
 * @param number its place in the order in which the figures changed
 * @param reverts the batch that this one takes back
 * @param revertedBy the batch that takes this one back
 * @param contents what it holds; null for a viewer who does not see all of its regions or may read no records
 */
public record Batch(
        int number,
        FileKind kind,
        boolean demo,
        Instant postedAt,
        @Nullable Integer reverts,
        @Nullable Integer revertedBy,
        @Nullable Contents contents) {

    /**
     * The file and its rows.
     *
     * @param sender number of who numbered the rows
     * @param reassigned of the changed rows those that gave a key another person, centre or year
     * @param justification why they did, or why another batch was taken back; empty otherwise
     * @param kept until when its people are kept; null without people
     */
    public record Contents(
            String fileName,
            int sender,
            String postedBy,
            int added,
            int changed,
            int reassigned,
            int unchanged,
            int rejected,
            String justification,
            @Nullable Kept kept) {}

    /**
     * Until when the people of a batch are kept.
     *
     * @param until the last day
     * @param ended the day on which people of it were last made nobody's
     * @param people how many were in all
     */
    public record Kept(LocalDate until, @Nullable LocalDate ended, int people) {}

    /** Whether it may be taken back: seen by the viewer, neither a taking back itself nor taken back before. */
    public boolean canBeReverted() {
        return contents != null && reverts == null && revertedBy == null;
    }

    /** What everybody may know: that the figures changed, and when. */
    Batch withoutContents() {
        return new Batch(number, kind, demo, postedAt, reverts, revertedBy, null);
    }
}
