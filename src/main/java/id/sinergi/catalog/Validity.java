package id.sinergi.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an entry holds.
 *
 * @param from the first; null for any before
 * @param until the last; null for any after
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) implements Serializable {

    public static final Validity ALWAYS = new Validity(null, null);

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    boolean isInOrder() {
        return from == null || until == null || !until.isBefore(from);
    }
}
