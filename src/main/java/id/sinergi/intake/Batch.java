package id.sinergi.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One posting.
 *
 * @param number its place in the order in which the figures changed
 * @param reverts the batch that this one takes back
 * @param revertedBy the batch that takes this one back
 */
public record Batch(
        int number,
        FileKind kind,
        String fileName,
        boolean demo,
        int added,
        int changed,
        int unchanged,
        int rejected,
        Instant postedAt,
        String postedBy,
        @Nullable Integer reverts,
        @Nullable Integer revertedBy) {

    /** Whether it may be taken back: neither a taking back itself nor taken back before. */
    public boolean canBeReverted() {
        return reverts == null && revertedBy == null;
    }
}
