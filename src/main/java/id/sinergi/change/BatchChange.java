package id.sinergi.change;

import id.sinergi.indicator.Cause;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By how much a batch moved a count of a slice, by cause.
 *
 * @param batch its number
 * @param file name of its file; empty where the viewer does not see all of its regions
 * @param reverts the batch that it takes back; whatever it moved has that cause
 * @param causes causes with a difference other than zero; empty where a batch takes another one back
 * @param total the sum of all
 */
public record BatchChange(
        int batch, String file, Instant postedAt, @Nullable Integer reverts, Map<Cause, Long> causes, long total) {

    public BatchChange {
        var sorted = new EnumMap<Cause, Long>(Cause.class);
        sorted.putAll(causes);
        causes = Collections.unmodifiableMap(sorted);
    }

    public long of(Cause cause) {
        return causes.getOrDefault(cause, 0L);
    }

    /** What the batch moved by taking another one back. */
    public long takenBack() {
        return reverts == null ? 0 : total;
    }
}
