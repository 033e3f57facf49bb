package id.sinergi.api;

import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as the administration shows it.
 *
 * @param maySend whether it may send files too
 * @param expiresAt from when on its token is no longer taken
 * @param lastUsedAt to a few minutes; null before its first use
 * @param revokedAt since when its token is no longer taken; null while it is
 */
public record ApiClientRow(
        int id,
        String name,
        List<RegionCode> regions,
        boolean maySend,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt)
        implements Serializable {

    public boolean isValid(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}
