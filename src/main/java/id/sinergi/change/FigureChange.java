package id.sinergi.change;

import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import java.util.OptionalDouble;

/** An indicator's figure of a slice in two states of the data. */
public record FigureChange(Figure then, Figure now) {

    public Indicator indicator() {
        return now.indicator();
    }

    /** How much more it is now, in its unit, of rates in percentage points; empty where one of the two has no value. */
    public OptionalDouble difference() {
        return then.value().isPresent() && now.value().isPresent()
                ? OptionalDouble.of(now.value().getAsDouble() - then.value().getAsDouble())
                : OptionalDouble.empty();
    }
}
