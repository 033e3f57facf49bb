package id.sinergi.indicator;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * The value of an indicator, with what it was computed from.
 *
 * @param numerator the count itself where the indicator is a count
 * @param denominator 1 where the indicator is a count
 * @param counted whether everything that it needs was counted; else numbers are 0 and mean nothing
 * @param hidden whether it is kept from the viewer; asking for its numbers then fails
 */
public record Figure(Indicator indicator, long numerator, long denominator, boolean counted, boolean hidden)
        implements Serializable {

    public Figure(Indicator indicator, long numerator, long denominator) {
        this(indicator, numerator, denominator, true, false);
    }

    static Figure uncounted(Indicator indicator) {
        return new Figure(indicator, 0, 0, false, false);
    }

    /** A figure that is there and kept from the viewer. */
    public static Figure hidden(Indicator indicator) {
        return new Figure(indicator, 0, 0, true, true);
    }

    /** @throws Withheld if it is kept from the viewer */
    @Override
    public long numerator() {
        return told(numerator);
    }

    /** @throws Withheld if it is kept from the viewer */
    @Override
    public long denominator() {
        return told(denominator);
    }

    private long told(long number) {
        if (hidden) {
            throw new Withheld(Withheld.Reason.SMALL);
        }
        return number;
    }

    /** The count, or the quotient; empty for a rate of nobody, for what was not counted yet and what is hidden. */
    public OptionalDouble value() {
        if (!counted || hidden) {
            return OptionalDouble.empty();
        }
        return indicator.isRate() && denominator == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(indicator.value(numerator, denominator));
    }
}
