package id.sinergi.lag;

import id.sinergi.indicator.Slice;
import org.springframework.stereotype.Component;

/** The one rule by which somebody waits longer than usual: longer than nine of ten of those who reached the stage. */
@Component
public class SlowestWaits {

    private static final int DAYS_PER_MONTH = 30;

    private final CohortService cohorts;

    SlowestWaits(CohortService cohorts) {
        this.cohorts = cohorts;
    }

    /**
     * From the end of a training to a placement anywhere, of those who finished in the slice's period. Of fewer than
     * {@value Lag#ENOUGH} people the slowest one would stand for all, so that these tell nothing.
     */
    public Slowest toPlacement(Slice slice) {
        var lag = cohorts.lags(slice.withDestination(null), cohorts.window()).trainingToPlacement();
        return lag != null && lag.isEnough() ? new Slowest(lag.p90(), true) : given();
    }

    /**
     * From the end of a training to the first certificate. Whoever is trained together is tested together, within weeks:
     * even a few people show how long that takes.
     */
    public Slowest toCertificate(Slice slice) {
        var lag = cohorts.lags(slice.withDestination(null), cohorts.window()).trainingToCertificate();
        return lag == null ? given() : new Slowest(lag.p90(), true);
    }

    private Slowest given() {
        return new Slowest(cohorts.window() * DAYS_PER_MONTH, false);
    }
}
