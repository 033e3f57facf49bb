package id.sinergi.matrix;

import id.sinergi.indicator.Slice;
import id.sinergi.lag.Cohort;
import id.sinergi.lag.CohortGroup;
import id.sinergi.lag.CohortService;
import id.sinergi.period.Granularity;
import id.sinergi.period.PeriodRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The placement rate of cohorts: of those certified, who was placed within the window. It is known by the month or
 * quarter in which the training ended and one axis more; a cohort that is too young has none.
 */
@Component
class CohortCells {

    private static final List<Integer> SHORTER = List.of(9, 6, 3);

    private final CohortService cohorts;

    CohortCells(CohortService cohorts) {
        this.cohorts = cohorts;
    }

    /** The usual window, or the longest shorter one for which some cohort is old enough. */
    private int window(Slice slice, Granularity step) {
        int usual = cohorts.window(slice.agreement());
        return Stream.concat(Stream.of(usual), SHORTER.stream().filter(window -> window < usual))
                .filter(window ->
                        cohorts.cohorts(slice, step, window).funnel(window).trained() > 0)
                .findFirst()
                .orElse(usual);
    }

    /** Whether the rate is known by these axes. */
    static boolean isKnown(MatrixAxis rows, MatrixAxis columns) {
        var time = rows.isTime() ? rows : columns;
        var other = rows.isTime() ? columns : rows;
        return time.isTime() && time != MatrixAxis.YEAR && !other.isTime() && other != MatrixAxis.DESTINATION;
    }

    MatrixSums of(Slice slice, MatrixTurn turn) {
        if (!isKnown(turn.rows(), turn.columns())) {
            return MatrixSums.NONE;
        }
        return turn.rows().isTime()
                ? of(slice, turn.columns(), turn.rows()).transposed()
                : of(slice, turn.rows(), turn.columns());
    }

    private MatrixSums of(Slice slice, MatrixAxis members, MatrixAxis time) {
        var step = time == MatrixAxis.MONTH ? Granularity.MONTH : Granularity.QUARTER;
        int window = window(slice, step);
        var whole = cohorts.cohorts(slice, step, window);
        var rows = new TreeMap<String, MatrixCell>();
        var cells = new HashMap<String, Map<String, MatrixCell>>();
        cohorts.groups(slice, members.dimension(slice), step, window).forEach(group -> {
            rows.put(group.key(), rate(group, window));
            cells.put(group.key(), rates(group, time, slice.period(), window));
        });
        return new MatrixSums(rows, rates(whole, time, slice.period(), window), cells, rate(whole, window), window);
    }

    private static Map<String, MatrixCell> rates(CohortGroup group, MatrixAxis time, PeriodRange period, int window) {
        var rates = new HashMap<String, MatrixCell>();
        var steps = time.steps(period);
        group.cohorts()
                .forEach(cohort -> steps.stream()
                        .filter(step -> step.contains(cohort.finished().from()))
                        .forEach(step -> rates.merge(step.toString(), rate(cohort, window), MatrixCell::plus)));
        return rates;
    }

    private static MatrixCell rate(Cohort cohort, int window) {
        return cohort.mature(window)
                ? MatrixCell.of(cohort.placedWithin(window), cohort.certified())
                : MatrixCell.IMMATURE;
    }

    private static MatrixCell rate(CohortGroup group, int window) {
        var funnel = group.funnel(window);
        return funnel.trained() == 0 ? MatrixCell.IMMATURE : MatrixCell.of(funnel.placed(), funnel.certified());
    }
}
