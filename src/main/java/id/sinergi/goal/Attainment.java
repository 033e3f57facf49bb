package id.sinergi.goal;

import id.sinergi.agreement.Status;
import id.sinergi.period.PeriodRange;
import id.sinergi.statistics.Vintage;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What came of a target so far. A running year is judged against the plan up to its last complete month; the share of the
 * whole target stands beside it.
 *
 * @param actual empty where there is nothing yet, or it is kept from the viewer
 * @param months what the figure is of; null where there is none
 * @param vintage of a published figure
 * @param ofTotal percent of the whole target, without a cap
 * @param ofPlan percent of the plan of these months; empty where they are the whole
 */
public record Attainment(
        OptionalDouble actual,
        @Nullable PeriodRange months,
        @Nullable Vintage vintage,
        OptionalDouble ofTotal,
        OptionalDouble ofPlan,
        Status status,
        boolean hidden) {}
