package id.sinergi.dashboard;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands among its peers in one measure.
 *
 * @param measure short name of the measure, such as {@code TRAINED} or {@code RATE}
 * @param value count or percentage; empty for a rate of nobody
 * @param whole the same for all that the viewer sees of the country
 * @param national the same question about the whole country, for who sees a part of it; empty where it is hidden or there
 *     is none, null for who sees the country anyway
 * @param rank 1 for the highest
 */
public record Standing(
        String measure,
        OptionalDouble value,
        OptionalDouble whole,
        @Nullable OptionalDouble national,
        int rank,
        int peers) {

    /** A count's share of the whole in percent, a rate's distance from it in percentage points. */
    public OptionalDouble besideWhole() {
        if (value.isEmpty() || whole.isEmpty() || whole.getAsDouble() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                isRate() ? value.getAsDouble() - whole.getAsDouble() : 100 * value.getAsDouble() / whole.getAsDouble());
    }

    public boolean isRate() {
        return measure.equals("RATE");
    }
}
