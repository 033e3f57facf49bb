package id.sinergi.integrity;

import org.jspecify.annotations.Nullable;

/**
 * A part of a batch that differs from its seal.
 *
 * @param part null where the seal itself is not as it was made
 * @param batch the batch; of a seal the number of its link
 * @param fileName of the batch; null where no such batch is left
 */
public record SealBreak(
        @Nullable SealedPart part,
        int batch,
        Kind kind,
        @Nullable String fileName) {

    /** What was done. */
    public enum Kind {
        ALTERED,
        ADDED,
        REMOVED
    }
}
