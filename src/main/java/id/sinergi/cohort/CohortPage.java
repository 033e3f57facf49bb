package id.sinergi.cohort;

import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.LineChart;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.Unmatched;
import id.sinergi.lag.CohortGroup;
import id.sinergi.lag.DestinationCohorts;
import id.sinergi.period.Granularity;
import java.util.List;
import java.util.Optional;

/**
 * What became of the people who finished in a period.
 *
 * @param window months after which a cohort is judged
 * @param step one cohort for each month or quarter
 * @param whole the cohorts of the slice, of which each is mature or not; every figure of the page goes by them
 * @param matureByMonth people who would be in mature cohorts if these were cut by month
 * @param funnel the stages of the mature cohorts; empty where none is mature
 * @param triangle share placed by cohort and months since finishing, as far as observed
 * @param curves the same as one line for each cohort; empty where there are more than can be told apart
 * @param groups the members of the dimension that have a mature cohort, each with its cohorts; none by destination
 * @param immatureGroups how many members have none yet
 * @param destinations where people were placed; none by another dimension
 */
public record CohortPage(
        Slice slice,
        Granularity step,
        int window,
        CohortGroup whole,
        long matureByMonth,
        Optional<FunnelChart> funnel,
        HeatmapChart triangle,
        Optional<LineChart> curves,
        Dimension dimension,
        List<Named<CohortGroup>> groups,
        int immatureGroups,
        List<Named<DestinationCohorts>> destinations,
        Optional<Unmatched> unmatched) {

    /** A member with its name. */
    public record Named<T>(String name, T group) {}

    public CohortPage {
        groups = List.copyOf(groups);
        destinations = List.copyOf(destinations);
    }

    public boolean isEmpty() {
        return whole.trained() == 0;
    }
}
