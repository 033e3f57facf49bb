package id.sinergi.indicator;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * The value of an indicator, with what it was computed from.
 *
 * @param numerator the count itself where the indicator is a count
 * @param denominator 1 where the indicator is a count
 * @param counted whether everything that it needs was counted; else numbers are 0 and mean nothing
 */
public record Figure(Indicator indicator, long numerator, long denominator, boolean counted) implements Serializable {

    public Figure(Indicator indicator, long numerator, long denominator) {
        this(indicator, numerator, denominator, true);
    }

    /** The count, or the rate in percent; empty for a rate of nobody and for what was not counted yet. */
    public OptionalDouble value() {
        if (!counted) {
            return OptionalDouble.empty();
        }
        if (!indicator.isRate()) {
            return OptionalDouble.of(numerator);
        }
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * numerator / denominator);
    }
}
