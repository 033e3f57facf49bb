package id.sinergi.audit;

import java.util.HexFormat;

/**
 * The newest entry's number and hash. Whoever keeps it elsewhere can show later that everything up to it is as it was.
 *
 * @param hash SHA-256
 */
record ChainHead(long id, byte[] hash) {

    private static final int HASH_BYTES = 32;

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static ChainHead of(String text) {
        int colon = text.indexOf(':');
        var hash = HexFormat.of().parseHex(text.substring(colon + 1));
        if (colon < 1 || hash.length != HASH_BYTES) {
            throw new IllegalArgumentException("Not a number and a hash: " + text);
        }
        return new ChainHead(Long.parseLong(text.substring(0, colon)), hash);
    }

    /** {@code 1234:9f86d0…}. */
    @Override
    public String toString() {
        return id + ":" + HexFormat.of().formatHex(hash);
    }
}
