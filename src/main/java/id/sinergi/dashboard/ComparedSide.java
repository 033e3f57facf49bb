package id.sinergi.dashboard;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Slice;
import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * One of the slices that stand side by side.
 *
 * @param key code of the member, or the period
 */
public record ComparedSide(String key, String name, Slice slice, Counts counts, int sectors) implements Serializable {

    /** Certified of those assessed among the people who finished, in percent; empty for nobody. */
    public OptionalDouble certificationRate() {
        return new FocusRow(key, name, counts, sectors).certificationRate();
    }
}
