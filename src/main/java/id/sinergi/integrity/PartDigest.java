package id.sinergi.integrity;

/**
 * What there is of a part of a batch.
 *
 * @param rows how many
 * @param digest SHA-256 over them
 */
@SuppressWarnings("ArrayRecordComponent")
public record PartDigest(int batch, SealedPart part, long rows, byte[] digest) {

    static final byte[] NOTHING = {};

    /** The same part without any rows. */
    PartDigest emptied() {
        return new PartDigest(batch, part, 0, NOTHING);
    }
}
