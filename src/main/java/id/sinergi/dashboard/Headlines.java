package id.sinergi.dashboard;

import id.sinergi.assessment.AgreementIndicators;
import id.sinergi.assessment.Assessments;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.judgement.ComparedSlices;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.period.ComparedWith;
import id.sinergi.wording.Growth;
import id.sinergi.wording.GrowthSettings;
import java.util.List;
import org.springframework.stereotype.Service;

/** Judges the indicators of a slice: against the period before, and against targets where there are any. */
@Service
public class Headlines {

    private final IndicatorFigures figures;
    private final AgreementIndicators shown;
    private final ComparedSlices comparison;
    private final GrowthSettings growth;
    private final Assessments assessments;
    private final IndicatorService indicators;
    private final SmallCells small;

    Headlines(
            IndicatorFigures figures,
            AgreementIndicators shown,
            ComparedSlices comparison,
            GrowthSettings growth,
            Assessments assessments,
            IndicatorService indicators,
            SmallCells small) {
        this.figures = figures;
        this.shown = shown;
        this.comparison = comparison;
        this.growth = growth;
        this.assessments = assessments;
        this.indicators = indicators;
        this.small = small;
    }

    public List<Headline> of(Slice slice, SliceTargets targets) {
        return of(slice, targets, ComparedWith.USUAL);
    }

    /** Asks for all months by sector first: the forecasts need them, and totals, courses and sectors are summed up from them. */
    public List<Headline> of(Slice slice, SliceTargets targets, ComparedWith compared) {
        if (!small.apply()) {
            indicators.matrix(slice.withPeriod(IndicatorService.ALL_TIME), Dimension.SECTOR, Dimension.MONTH);
        }
        return shown.headlines(slice.agreement()).stream()
                .map(indicator -> headline(indicator, slice, targets, compared))
                .toList();
    }

    /** The figures beside the tiles. */
    List<Figure> facts(Slice slice) {
        return shown.facts(slice.agreement()).stream()
                .map(indicator -> figures.total(slice, indicator))
                .toList();
    }

    /** Only complete months are compared and judged; the answers about them are shared by the indicators. */
    private Headline headline(Indicator indicator, Slice slice, SliceTargets targets, ComparedWith compared) {
        var part = targets.judged(indicator).map(slice::withPeriod);
        var complete = part.map(whole -> figures.total(whole, indicator)).orElse(new Figure(indicator, 0, 1));
        var before = part.flatMap(whole -> comparison.before(whole, compared));
        var previous = before.map(earlier -> figures.total(earlier, indicator));
        return new Headline(
                figures.total(slice, indicator),
                complete,
                previous.orElse(null),
                before.map(Slice::period).orElse(null),
                previous.filter(earlier -> !earlier.hidden() && !complete.hidden())
                        .map(earlier -> Growth.of(complete.numerator(), earlier.numerator(), growth.base()))
                        .orElse(null),
                assessments.of(
                        slice,
                        indicator,
                        targets,
                        complete.hidden() ? targets.untold(indicator) : targets.judge(indicator, complete.numerator())),
                course(indicator, slice, targets));
    }

    private List<Headline.Month> course(Indicator indicator, Slice slice, SliceTargets targets) {
        return !indicator.addsUp()
                ? List.of()
                : figures.months(slice, indicator).entrySet().stream()
                        .filter(month -> targets.reported().complete(indicator, month.getKey()))
                        .filter(month -> !month.getValue().hidden())
                        .map(month -> new Headline.Month(
                                month.getKey().toString(), month.getValue().numerator()))
                        .toList();
    }
}
