package id.sinergi.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.sinergi.audit.ChainBreak.Kind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows the chain from entry to entry and stops minding at the first break. Makes each hash itself, from the fields as
 * they are read, so that it need not trust what the database computes.
 */
final class ChainReader {

    private final @Nullable ChainHead known;
    private final MessageDigest digest;
    private byte[] hash;
    private long id;
    private @Nullable ChainBreak found;

    /**
     * @param start the entry before the first
     * @param known an entry that was kept elsewhere, to be found again
     */
    ChainReader(ChainHead start, @Nullable ChainHead known) {
        this.id = start.id();
        this.hash = start.hash();
        this.known = known;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void read(AuditRow row, byte[] kept) {
        if (found != null) {
            return;
        }
        if (row.id() != id + 1) {
            found = new ChainBreak(id + 1, Kind.MISSING);
            return;
        }
        hash = hash(hash, row);
        id = row.id();
        boolean asKnown = known == null || known.id() != id || MessageDigest.isEqual(known.hash(), hash);
        if (!MessageDigest.isEqual(hash, kept) || !asKnown) {
            found = new ChainBreak(id, Kind.CHANGED);
        }
    }

    /**
     * The first break, after all entries were read; null if there is none.
     *
     * @param head what the database says is the newest entry
     */
    @Nullable
    ChainBreak end(ChainHead head) {
        if (found == null && id < Math.max(head.id(), known == null ? 0 : known.id())) {
            found = new ChainBreak(id + 1, Kind.MISSING);
        }
        if (found == null && id > head.id()) {
            found = new ChainBreak(head.id() + 1, Kind.ADDED);
        }
        if (found == null && !MessageDigest.isEqual(hash, head.hash())) {
            found = new ChainBreak(id, Kind.CHANGED);
        }
        return found;
    }

    /** As {@code audit_hash} of the database: each field behind its length in bytes. */
    private byte[] hash(byte[] predecessor, AuditRow row) {
        digest.update(predecessor);
        var fields = List.of(
                String.valueOf(row.id()),
                String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, row.at().toInstant())),
                row.actor(),
                row.action(),
                row.subject(),
                row.outcome().name(),
                row.address(),
                row.slice(),
                row.detail());
        for (var field : fields) {
            var bytes = field.getBytes(UTF_8);
            digest.update((bytes.length + ":").getBytes(UTF_8));
            digest.update(bytes);
        }
        return digest.digest();
    }
}
