package id.sinergi.forecast;

import id.sinergi.forecast.YearEnd.State;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.period.PeriodRange;
import id.sinergi.quality.SeriesBreaks;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Forecasts where a count of a slice will stand when the running year ends, from all months that the viewer sees. */
@Service
public class YearEndService {

    private final IndicatorFigures figures;
    private final SeriesBreaks breaks;
    private final PostedHistories histories;

    YearEndService(IndicatorFigures figures, SeriesBreaks breaks, PostedHistories histories) {
        this.figures = figures;
        this.breaks = breaks;
        this.histories = histories;
    }

    /**
     * Of the whole running year, whichever part of it the slice's period has; as of a batch the year that ran then.
     *
     * @param targets the slice's
     */
    public YearEnd of(Slice slice, Indicator indicator, SliceTargets targets) {
        var running = targets.reported().running();
        int year = running.getYear();
        if (!indicator.addsUp() || indicator.formula().kind() != Formula.Kind.COUNT) {
            return YearEnd.untold(State.NO_COUNT, year, 0);
        }
        if (slice.period().to().getYear() < year || slice.period().from().getYear() > year) {
            return YearEnd.untold(State.NOT_RUNNING, year, 0);
        }
        return Withheld.or(
                () -> told(
                        figures.months(slice.withPeriod(IndicatorService.ALL_TIME), indicator),
                        slice,
                        indicator,
                        targets),
                () -> YearEnd.untold(State.HIDDEN, year, 0));
    }

    private YearEnd told(SortedMap<YearMonth, Figure> months, Slice slice, Indicator indicator, SliceTargets targets) {
        var reported = targets.reported();
        int year = reported.running().getYear();
        months.keySet().removeIf(month -> !reported.present(indicator, month));
        var complete = new TreeMap<>(months);
        complete.keySet().removeIf(month -> !reported.complete(indicator, month));
        if (complete.size() < Estimator.LEAST) {
            return YearEnd.untold(State.SHORT, year, complete.size());
        }
        if (months.values().stream().anyMatch(Figure::hidden)) {
            return YearEnd.untold(State.HIDDEN, year, complete.size());
        }
        if (isBroken(indicator, complete.firstKey(), reported.running())) {
            return YearEnd.untold(State.BROKEN, year, complete.size());
        }
        var known = KnownMonths.of(
                counts(complete),
                counts(months),
                histories.of(slice, indicator.measures().getFirst()));
        return Estimator.knowsEnough(known.course())
                ? YearEnd.told(known, year, slice.period(), target(indicator, targets, year))
                : YearEnd.untold(State.SHORT, year, known.course().known());
    }

    /** What breaks a series on the first day of its first month has nothing before it. */
    private boolean isBroken(Indicator indicator, YearMonth first, YearMonth running) {
        return breaks.of(Set.of(indicator), new PeriodRange(first, running)).stream()
                .anyMatch(one -> one.day().isAfter(first.atDay(1)));
    }

    private static SortedMap<YearMonth, Long> counts(SortedMap<YearMonth, Figure> months) {
        var counts = new TreeMap<YearMonth, Long>();
        months.forEach((month, figure) -> counts.put(month, figure.numerator()));
        return counts;
    }

    private static @Nullable BigDecimal target(Indicator indicator, SliceTargets targets, int year) {
        return targets.doubtful() || indicator.lessIsBetter()
                ? null
                : targets.of(indicator, PeriodRange.year(year))
                        .filter(target -> target.signum() > 0)
                        .orElse(null);
    }
}
