package id.sinergi.lens;

import id.sinergi.chart.Point;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Figures;
import id.sinergi.period.PeriodRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a course is held against, month by month. */
@Component
class TrendPlan {

    /**
     * The running target at each month's end; of what does not add up over months the one target of the period. Empty
     * where one month has none.
     */
    List<Point> of(Slice slice, Indicator indicator, SliceTargets targets) {
        var points = new ArrayList<Point>();
        for (var month : slice.period().months()) {
            var plan = targets.of(indicator, new PeriodRange(slice.period().from(), month));
            if (plan.isEmpty()) {
                return List.of();
            }
            double value = plan.get().doubleValue();
            points.add(Point.of(month.toString(), indicator.isRate() ? value : Math.rint(value)));
        }
        return points;
    }

    /** The distance from the plan beside the last running total; only what adds up is planned by the month. */
    List<Point> withDistance(Indicator indicator, List<Point> totals, List<Point> plan, Locale locale) {
        var points = new ArrayList<>(totals);
        if (indicator.addsUp() && !points.isEmpty()) {
            var last = points.removeLast();
            points.add(plan.stream()
                    .filter(point -> point.key().equals(last.key()))
                    .findAny()
                    .map(planned -> last.withNote(distance(last, planned, locale)))
                    .orElse(last));
        }
        return points;
    }

    private static String distance(Point total, Point plan, Locale locale) {
        var reached = total.value();
        var planned = plan.value();
        return reached == null || planned == null || planned == 0
                ? ""
                : Figures.in(locale).signedPercent(100 * (reached - planned) / planned, 0);
    }
}
