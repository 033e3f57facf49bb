package id.sinergi.api;

import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as the administration shows it.
 *
 * @param revokedAt since when its token is no longer taken; null while it is
 */
public record ApiClientRow(
        int id,
        String name,
        List<RegionCode> regions,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt) implements Serializable {

    public boolean isValid() {
        return revokedAt == null;
    }
}
