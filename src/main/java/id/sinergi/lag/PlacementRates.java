package id.sinergi.lag;

import id.sinergi.period.PeriodRange;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * The placement rates of the members of a dimension: placed within the window over the certified of the mature cohorts.
 *
 * @param window months after which a cohort is mature here: the usual number, or the longest shorter one for which some
 *     cohort of the period is old enough
 * @param mature the months of the period that are old enough; empty where none is
 * @param members by the key of each member with somebody trained in the period; of nobody where all are too young
 */
public record PlacementRates(int window, Optional<PeriodRange> mature, Map<String, CohortFunnel> members)
        implements Serializable {

    public PlacementRates {
        members = Map.copyOf(members);
    }
}
