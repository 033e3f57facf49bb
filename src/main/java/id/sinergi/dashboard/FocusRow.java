package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.COHORT_ASSESSED;
import static id.sinergi.indicator.Measure.COHORT_CERTIFIED;

import id.sinergi.indicator.Counts;
import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * All measures of one member.
 *
 * @param sectors different sectors with at least one person trained, counted anew and never added up
 */
public record FocusRow(String key, String name, Counts counts, int sectors) implements Serializable {

    /** Certified of those assessed among the people who finished, in percent; empty for nobody. */
    public OptionalDouble certificationRate() {
        return counts.of(COHORT_ASSESSED) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * counts.of(COHORT_CERTIFIED) / counts.of(COHORT_ASSESSED));
    }
}
