package id.sinergi.contribution;

import id.sinergi.indicator.Figure;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What one member contributed to a change, or all that is left of it.
 *
 * @param key of the member; null for the rest
 * @param hidden how many members kept from the viewer are in the rest, which also holds those of no member
 * @param amount in parts of the divisor of its {@link Split}
 */
public record Contribution(@Nullable String key, int hidden, Figure before, Figure after, BigInteger amount) {

    /** Whether it is what the named members leave. */
    public boolean isRest() {
        return key == null;
    }
}
