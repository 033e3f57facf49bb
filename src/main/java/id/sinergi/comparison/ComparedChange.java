package id.sinergi.comparison;

import id.sinergi.indicator.Indicator;
import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * From which side to which a change is said: from the first member to another, from an earlier period to a later one.
 *
 * @param name the same in words, such as {@code Dari September 2026 ke Oktober 2026}
 */
public record ComparedChange(String name, ComparedSide from, ComparedSide to) implements Serializable {

    /** In percent of where it starts; empty for rates, sectors, and where nothing is to start from. */
    public OptionalDouble percent(Indicator measure) {
        var before = from.value(measure);
        var after = to.value(measure);
        return measure.isRate()
                        || measure == Indicator.SEKTOR
                        || before.isEmpty()
                        || after.isEmpty()
                        || before.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100 * (after.getAsDouble() - before.getAsDouble()) / before.getAsDouble());
    }
}
