package id.sinergi.simulation;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is assumed instead of what is known; what is not named stays as it is.
 *
 * @param values none that is refused; with as many decimals as are told
 */
public record Assumptions(Map<Assumption, Double> values) implements Serializable {

    /** Everything as it is. */
    public static final Assumptions NONE = new Assumptions(Map.of());

    public Assumptions {
        values.forEach((assumption, value) -> {
            if (assumption.refusal(value).isPresent()) {
                throw new IllegalArgumentException(assumption + " of " + value);
            }
        });
        var copy = new EnumMap<Assumption, Double>(Assumption.class);
        values.forEach((assumption, value) -> copy.put(assumption, assumption.rounded(value)));
        values = Collections.unmodifiableMap(copy);
    }

    public @Nullable Double of(Assumption assumption) {
        return values.get(assumption);
    }

    /** @param value null for as it is */
    public Assumptions with(Assumption assumption, @Nullable Double value) {
        var others = new EnumMap<Assumption, Double>(Assumption.class);
        others.putAll(values);
        if (value == null) {
            others.remove(assumption);
        } else {
            others.put(assumption, value);
        }
        return new Assumptions(others);
    }
}
