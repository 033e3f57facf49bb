package id.sinergi.dashboard;

import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.LineChart;
import id.sinergi.indicator.CohortGroup;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.Unmatched;
import java.util.List;
import java.util.Optional;

/**
 * What became of the people who finished in a period.
 *
 * @param window months after which a cohort is judged
 * @param whole the monthly cohorts of the slice, of which each is mature or not
 * @param steps the same people, one cohort for each month or quarter as chosen
 * @param funnel the stages of the mature cohorts; empty where none is mature
 * @param triangle share placed by cohort and months since finishing, as far as observed
 * @param curves the same as one line for each cohort
 * @param groups the members of the dimension, each with its cohorts
 */
public record CohortPage(
        Slice slice,
        int window,
        CohortGroup whole,
        CohortGroup steps,
        Optional<FunnelChart> funnel,
        HeatmapChart triangle,
        LineChart curves,
        Dimension dimension,
        List<Named> groups,
        Optional<Unmatched> unmatched) {

    /** A member with its name. */
    public record Named(String name, CohortGroup group) {}

    public CohortPage {
        groups = List.copyOf(groups);
    }

    public boolean isEmpty() {
        return whole.trained() == 0;
    }
}
