package id.sinergi.choice;

import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Indicator;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chosen indicator as parameters of an address, and back: {@code ukuran} is its code, {@code tampil} is {@code
 * capaian}, {@code persen} or {@code jumlah}. What is as usual stands in no address.
 */
public final class ChoiceParameters {

    public static final String INDICATOR = "ukuran";
    public static final String SCALE = "tampil";

    private ChoiceParameters() {}

    /**
     * What an address asked for.
     *
     * @param unknown what it asked for in vain, as {@code name=value}; the choice is as usual there
     */
    public record Reading(IndicatorChoice choice, List<String> unknown) implements Serializable {

        public Reading {
            unknown = List.copyOf(unknown);
        }
    }

    /** Never fails: whatever cannot be read is reported and left as usual. */
    public static Reading read(Map<String, List<String>> parameters) {
        var given = new GivenParameters(parameters);
        var indicator = given.one(INDICATOR, ChoiceParameters::indicator);
        var scale = given.one(SCALE, Scale::find);
        var choice = new IndicatorChoice(indicator.orElse(IndicatorChoice.USUAL.indicator()), scale.orElse(Scale.BOTH));
        scale.filter(asked -> asked != choice.scale()).ifPresent(asked -> given.leaveOut(SCALE, asked.code()));
        return new Reading(choice, given.unknown());
    }

    /** The parameters that {@link #read} turns into this choice again. */
    public static Map<String, List<String>> write(IndicatorChoice choice) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!choice.indicator().equals(IndicatorChoice.USUAL.indicator())) {
            parameters.put(INDICATOR, List.of(choice.indicator().name()));
        }
        if (choice.scale() != Scale.BOTH) {
            parameters.put(SCALE, List.of(choice.scale().code()));
        }
        return parameters;
    }

    private static Optional<Indicator> indicator(String code) {
        return Indicator.all().stream()
                .filter(indicator -> indicator.name().equals(code))
                .findAny();
    }
}
