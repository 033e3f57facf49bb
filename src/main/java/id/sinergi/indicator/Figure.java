package id.sinergi.indicator;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * The value of an indicator, with what it was computed from.
 *
 * @param numerator the count itself where the indicator is a count
 * @param denominator 1 where the indicator is a count
 */
public record Figure(Indicator indicator, long numerator, long denominator) implements Serializable {

    /** The count, or the rate in percent; empty for a rate of nobody. */
    public OptionalDouble value() {
        if (!indicator.isRate()) {
            return OptionalDouble.of(numerator);
        }
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * numerator / denominator);
    }
}
