package id.sinergi.dashboard;

import java.util.OptionalDouble;

/**
 * Where a member stands among its peers in one measure.
 *
 * @param measure short name of the measure, such as {@code TRAINED} or {@code RATE}
 * @param value count or percentage; empty for a rate of nobody
 * @param whole the same for all that the viewer sees of the country
 * @param rank 1 for the highest
 */
public record Standing(String measure, OptionalDouble value, OptionalDouble whole, int rank, int peers) {

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
