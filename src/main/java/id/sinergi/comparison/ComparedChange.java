package id.sinergi.comparison;

import id.sinergi.indicator.Indicator;
import id.sinergi.wording.Growth;
import java.io.Serializable;
import java.util.Optional;

/**
 * From which side to which a change is said: from the first member to another, from an earlier period to a later one.
 *
 * @param base from how many people before on a change is said in percent
 * @param name the same in words, such as {@code Dari September 2026 ke Oktober 2026}
 */
public record ComparedChange(String name, ComparedSide from, ComparedSide to, int base) implements Serializable {

    /** Whether a change of a measure is kept from the viewer, since one of its ends is. */
    public boolean hides(Indicator measure) {
        return hasGrowth(measure) && (from.hides(measure) || to.hides(measure));
    }

    /** From where it starts; empty for rates, sectors, and where nothing is to start from. */
    public Optional<Growth> growth(Indicator measure) {
        var before = from.value(measure);
        var after = to.value(measure);
        return !hasGrowth(measure) || before.isEmpty() || after.isEmpty() || before.getAsDouble() == 0
                ? Optional.empty()
                : Optional.of(Growth.of((long) after.getAsDouble(), (long) before.getAsDouble(), base));
    }

    private static boolean hasGrowth(Indicator measure) {
        return !measure.isRate() && measure.formula().members() == null;
    }
}
