package id.sinergi.dashboard;

import id.sinergi.chart.Point;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Figures;
import id.sinergi.period.PeriodRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The plan of the people trained, month by month, and how far they are from it. */
final class TrendPlan {

    private TrendPlan() {}

    /** The running target at each month's end; empty where one month has none. */
    static List<Point> of(Slice slice, SliceTargets targets) {
        var points = new ArrayList<Point>();
        for (var month : slice.period().months()) {
            var plan =
                    targets.of(Indicator.DILATIH, new PeriodRange(slice.period().from(), month));
            if (plan.isEmpty()) {
                return List.of();
            }
            points.add(Point.of(month.toString(), Math.rint(plan.get().doubleValue())));
        }
        return points;
    }

    /** In percent of the plan; empty where nothing was planned. */
    static String distance(long total, Point plan, Locale locale) {
        var planned = plan.value();
        return planned == null || planned == 0
                ? ""
                : Figures.in(locale).signedPercent(100 * (total - planned) / planned, 0);
    }
}
