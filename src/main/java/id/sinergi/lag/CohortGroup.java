package id.sinergi.lag;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The cohorts of one member of a dimension, or of a whole slice, in the order in which they finished.
 *
 * @param key code of the member; empty for the whole slice
 */
public record CohortGroup(String key, List<Cohort> cohorts, Lags lags) implements Serializable {

    public CohortGroup {
        cohorts = List.copyOf(cohorts);
    }

    /** The stages of the cohorts that are mature for the window, together. */
    public CohortFunnel funnel(int window) {
        return new CohortFunnel(
                mature(window, Cohort::trained),
                mature(window, Cohort::certified),
                mature(window, cohort -> cohort.placedWithin(window)));
    }

    /** People in cohorts that are too young for the window. */
    public long immature(int window) {
        return trained() - mature(window, Cohort::trained);
    }

    public long trained() {
        return cohorts.stream().mapToLong(Cohort::trained).sum();
    }

    private long mature(int window, ToLongFunction<Cohort> people) {
        return cohorts.stream()
                .filter(cohort -> cohort.mature(window))
                .mapToLong(people)
                .sum();
    }
}
