package id.sinergi.lag;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.Unmatched;
import id.sinergi.period.Granularity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the people who finished training in the slice's period, however much later. Rates and waiting times
 * are taken over mature cohorts only; like every figure they cover only what the present viewer may see.
 */
public interface CohortService {

    /** The number of months after which a cohort of an agreement is mature. */
    int window(String agreement);

    /**
     * One cohort for each step of the period, those without people included, with placements of each month of age. A
     * cohort is mature once the window has passed since its last month, so fewer people are mature by quarters.
     */
    CohortGroup cohorts(Slice slice, Granularity step, int window);

    /** Waiting times of the mature monthly cohorts of the slice. */
    Lags lags(Slice slice, int window);

    /** The cohorts of each member with at least one person; by anything but months and destinations. */
    List<CohortGroup> groups(Slice slice, Dimension dimension, Granularity step, int window);

    /** Where the people of the cohorts were placed, the largest destination first. */
    List<DestinationCohorts> destinations(Slice slice, Granularity step, int window);

    /**
     * Tests and placements that follow no completed training; they have no home, so only a whole-country scope sees them.
     *
     * @param asOf the last batch that is known; null for all
     */
    Optional<Unmatched> unmatched(@Nullable Integer asOf);
}
