package id.sinergi.lag;

import id.sinergi.indicator.Slice;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The one rule by which somebody waits longer than usual: longer than nine of ten of those who reached the stage. Of
 * fewer than {@value Lag#ENOUGH} people the slowest one would stand for all, so that these tell nothing.
 */
@Component
public class SlowestWaits {

    private static final int DAYS_PER_MONTH = 30;

    /** Months; certificates follow within weeks, so that cohorts of a quarter show how long they take. */
    private static final int SHORTER = 3;

    private final CohortService cohorts;

    SlowestWaits(CohortService cohorts) {
        this.cohorts = cohorts;
    }

    /** From the end of a training to a placement anywhere, of those who finished in the slice's period. */
    public Slowest toPlacement(Slice slice) {
        var lag = cohorts.lags(slice.withDestination(null), cohorts.window(slice.agreement()))
                .trainingToPlacement();
        return lag != null && lag.isEnough() ? new Slowest(lag.p90(), true) : given(slice);
    }

    /** From the end of a training to the first certificate, of the oldest cohorts that have enough people. */
    public Slowest toCertificate(Slice slice) {
        return IntStream.of(cohorts.window(slice.agreement()), SHORTER)
                .distinct()
                .mapToObj(months -> Optional.ofNullable(
                        cohorts.lags(slice.withDestination(null), months).trainingToCertificate()))
                .flatMap(Optional::stream)
                .filter(Lag::isEnough)
                .findFirst()
                .map(lag -> new Slowest(lag.p90(), true))
                .orElseGet(() -> given(slice));
    }

    private Slowest given(Slice slice) {
        return new Slowest(cohorts.window(slice.agreement()) * DAYS_PER_MONTH, false);
    }
}
