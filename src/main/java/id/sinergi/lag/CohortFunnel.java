package id.sinergi.lag;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * The stages that mature cohorts reached.
 *
 * @param placed placed within the window
 */
public record CohortFunnel(long trained, long certified, long placed) implements Serializable {

    public static final CohortFunnel NOBODY = new CohortFunnel(0, 0, 0);

    CohortFunnel plus(CohortFunnel other) {
        return new CohortFunnel(trained + other.trained, certified + other.certified, placed + other.placed);
    }

    /** Certified of the trained, in percent; empty for nobody. */
    public OptionalDouble certificationShare() {
        return share(certified, trained);
    }

    /** The placement rate: placed within the window over the certified of the same cohorts, in percent. */
    public OptionalDouble placementRate() {
        return share(placed, certified);
    }

    /** Placed within the window of the trained, in percent. */
    public OptionalDouble placementShare() {
        return share(placed, trained);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
