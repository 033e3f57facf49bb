package id.sinergi.origin;

import id.sinergi.row.FileKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a batch contributed to a figure, and the figure's two counts after it.
 *
 * @param batch its number
 * @param reverts the batch that it takes back
 * @param numerator by how much it moved the numerator, which is the count itself of an indicator that is a count
 * @param denominator by how much it moved the denominator; 0 where the indicator is a count
 * @param numeratorAfter the numerator after it
 * @param denominatorAfter the denominator after it; 0 where the indicator is a count
 */
public record Contribution(
        int batch,
        Made made,
        Instant postedAt,
        @Nullable Integer reverts,
        long numerator,
        long denominator,
        long numeratorAfter,
        long denominatorAfter) {

    /**
     * What a batch is.
     *
     * @param file null where the viewer does not see all of its regions
     */
    public record Made(FileKind kind, @Nullable BatchFile file) {}

    /**
     * The file of a batch.
     *
     * @param checksum SHA-256 in hexadecimal digits
     * @param sender name of who numbered its rows
     * @param postedBy user name
     * @param approvedBy user name of the second person; null where none was required
     */
    public record BatchFile(
            String name,
            String checksum,
            String sender,
            String postedBy,
            @Nullable String approvedBy) {}
}
