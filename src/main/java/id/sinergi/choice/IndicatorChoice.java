package id.sinergi.choice;

import id.sinergi.indicator.Indicator;
import java.io.Serializable;
import java.util.Optional;

/**
 * Which indicator a page is about, and on which scale its map and its ranking show it.
 *
 * @param scale one of those that the indicator has
 */
public record IndicatorChoice(Indicator indicator, Scale scale) implements Serializable {

    /** What is shown where nothing was chosen. */
    public static final IndicatorChoice USUAL = of(Indicator.DILATIH);

    private static final String SEPARATOR = ".";

    /** A scale that the indicator does not have becomes the usual one. */
    public IndicatorChoice {
        scale = Scale.of(indicator).contains(scale) ? scale : Scale.BOTH;
    }

    public static IndicatorChoice of(Indicator indicator) {
        return new IndicatorChoice(indicator, Scale.BOTH);
    }

    public IndicatorChoice with(Scale other) {
        return new IndicatorChoice(indicator, other);
    }

    /** The key of a report's section about this choice, such as {@code MAP.DITEMPATKAN.ACHIEVEMENT}. */
    public String key(String section) {
        if (equals(USUAL)) {
            return section;
        }
        var named = section + SEPARATOR + indicator.name();
        return scale == Scale.BOTH ? named : named + SEPARATOR + scale;
    }

    /** What a section's key says after the section's own name; empty where that is no choice. */
    public static Optional<IndicatorChoice> ofKey(String section, String key) {
        if (key.equals(section)) {
            return Optional.of(USUAL);
        }
        return Indicator.all().stream()
                .flatMap(indicator -> Scale.of(indicator).stream().map(scale -> new IndicatorChoice(indicator, scale)))
                .filter(choice -> choice.key(section).equals(key))
                .findAny();
    }
}
