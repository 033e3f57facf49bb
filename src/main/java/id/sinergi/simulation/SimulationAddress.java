package id.sinergi.simulation;

import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes addresses of the page of simulations, and reads them: {@code laju=1200&sertifikasi=85.5&penempatan=60}. */
@Component
public class SimulationAddress {

    /** Its path. */
    public static final String PAGE = "andai";

    private final SliceParameters parameters;

    SimulationAddress(SliceParameters parameters) {
        this.parameters = parameters;
    }

    /** Of a slice as it is. */
    public Map<String, List<String>> of(Slice slice) {
        return write(slice, Assumptions.NONE);
    }

    /** The parameters that {@link #read} turns into the same again. */
    public Map<String, List<String>> write(Slice slice, Assumptions assumptions) {
        var query = new LinkedHashMap<String, List<String>>(parameters.write(slice));
        query.putAll(assumed(assumptions));
        return query;
    }

    /** The parameters of assumptions alone. */
    public Map<String, List<String>> assumed(Assumptions assumptions) {
        var query = new LinkedHashMap<String, List<String>>();
        assumptions
                .values()
                .forEach((assumption, value) -> query.put(
                        assumption.parameter(),
                        List.of(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString())));
        return query;
    }

    /**
     * What an address asks for.
     *
     * @param refused what it assumes in vain, and why
     */
    public record Reading(
            SliceParameters.Reading slice, Assumptions assumptions, Map<Assumption, Assumption.Refusal> refused)
            implements Serializable {}

    /** Never fails: whatever cannot be read or assumed is reported and left as it is. */
    public Reading read(Map<String, List<String>> query) {
        var given = new GivenParameters(query);
        var values = new EnumMap<Assumption, Double>(Assumption.class);
        var refused = new EnumMap<Assumption, Assumption.Refusal>(Assumption.class);
        for (var assumption : Assumption.values()) {
            given.one(assumption.parameter(), SimulationAddress::number)
                    .ifPresent(value -> assumption
                            .refusal(value)
                            .ifPresentOrElse(why -> refused.put(assumption, why), () -> values.put(assumption, value)));
        }
        return new Reading(parameters.read(query).and(given.unknown()), new Assumptions(values), Map.copyOf(refused));
    }

    private static Optional<Double> number(String text) {
        return text.matches("-?\\d{1,7}(\\.\\d{1,4})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}
