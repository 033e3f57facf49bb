package id.sinergi.assessment;

import id.sinergi.forecast.YearEndService;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.Judgement;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts together what the status of an indicator rests on. */
@Service
public class Assessments {

    private final IndicatorFigures figures;
    private final YearEndService years;

    Assessments(IndicatorFigures figures, YearEndService years) {
        this.figures = figures;
        this.years = years;
    }

    /** Of the whole slice, whose figure is asked for here. */
    public Assessment of(Slice slice, Indicator indicator, SliceTargets targets) {
        return of(slice, indicator, targets, judgement(slice, indicator, targets));
    }

    /** The figure of the part of the slice that is judged, held against its targets. */
    public Judgement judgement(Slice slice, Indicator indicator, SliceTargets targets) {
        var complete = targets.judged(indicator).map(months -> figures.total(slice.withPeriod(months), indicator));
        if (complete.filter(Figure::hidden).isPresent()) {
            return targets.untold(indicator);
        }
        var value = complete.map(Figure::value).orElse(OptionalDouble.empty());
        return value.isPresent() || !indicator.isRate()
                ? targets.judge(indicator, value.orElse(0))
                : targets.unjudged(indicator, 0);
    }

    /**
     * Of the whole slice.
     *
     * @param targets the slice's
     * @param judgement the slice's figure held against them
     */
    public Assessment of(Slice slice, Indicator indicator, SliceTargets targets, Judgement judgement) {
        var end = years.of(slice, indicator, targets);
        return new Assessment(
                judgement,
                end,
                slice.period().equals(PeriodRange.year(end.year())) ? Prospect.of(end) : Prospect.UNKNOWN,
                pace(slice, indicator, judgement));
    }

    private @Nullable Pace pace(Slice slice, Indicator indicator, Judgement judgement) {
        var judged = judgement.judged();
        var target = judgement.target();
        if (judged == null || target == null || !isPaced(indicator, judgement)) {
            return null;
        }
        var months = Withheld.or(() -> figures.months(slice, indicator), TreeMap<YearMonth, Figure>::new)
                .headMap(judged.to().plusMonths(1));
        if (months.isEmpty() || months.values().stream().anyMatch(Figure::hidden)) {
            return null;
        }
        return Pace.of(
                target,
                judged.months().stream()
                        .map(month ->
                                months.containsKey(month) ? months.get(month).numerator() : 0L)
                        .toList(),
                (int) judged.to().until(slice.period().to(), ChronoUnit.MONTHS),
                slice.period().to());
    }

    /** Whether months that are left could still add up to the target. */
    private static boolean isPaced(Indicator indicator, Judgement judgement) {
        var target = judgement.target();
        return indicator.addsUp()
                && !indicator.lessIsBetter()
                && target != null
                && target.signum() > 0
                && judgement.running()
                && judgement.overdue().isEmpty();
    }
}
