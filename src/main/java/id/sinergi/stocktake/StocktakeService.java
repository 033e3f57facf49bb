package id.sinergi.stocktake;

import id.sinergi.assessment.AgreementIndicators;
import id.sinergi.assessment.Assessments;
import id.sinergi.followup.FollowUp;
import id.sinergi.followup.FollowUpService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.lens.IndicatorTrend;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Goes through the indicators of an agreement: figure, plan, forecast, status, what is said and done, and the last time. */
@Service
public class StocktakeService {

    private final AgreementIndicators shown;
    private final IndicatorFigures figures;
    private final IndicatorService indicators;
    private final IndicatorTrend trend;
    private final SliceTargetService targets;
    private final Assessments assessments;
    private final FollowUpService followUps;
    private final HeldStocktakes held;
    private final SmallCells small;
    private final Clock clock;

    StocktakeService(
            AgreementIndicators shown,
            IndicatorFigures figures,
            IndicatorService indicators,
            IndicatorTrend trend,
            SliceTargetService targets,
            Assessments assessments,
            FollowUpService followUps,
            HeldStocktakes held,
            SmallCells small,
            Clock clock) {
        this.shown = shown;
        this.figures = figures;
        this.indicators = indicators;
        this.trend = trend;
        this.targets = targets;
        this.assessments = assessments;
        this.followUps = followUps;
        this.held = held;
        this.small = small;
        this.clock = clock;
    }

    /** A slice with the targets that its figures are held against. */
    private record Measured(Slice slice, SliceTargets targets) {}

    /** What was said is about the year in which the slice's period ends. */
    public Stocktake of(Slice slice, Locale locale) {
        var said = followUps.of(
                slice.agreement(), slice.region(), slice.period().to().getYear());
        var before = held.last(slice.agreement());
        var now = measured(slice);
        var earlier = before.map(one -> measured(slice.withAsOf(one.batch())));
        return new Stocktake(
                slice,
                shown.all(slice.agreement()).stream()
                        .map(indicator -> row(indicator, now, said.get(indicator.name()), earlier.orElse(null), locale))
                        .toList(),
                before.orElse(null));
    }

    /** Coarser answers are summed up from the finest, so that the page asks the database less. */
    private Measured measured(Slice slice) {
        if (!small.apply()) {
            var ever = slice.withPeriod(IndicatorService.ALL_TIME);
            indicators.matrix(ever, Dimension.PROVINCE, Dimension.MONTH);
            indicators.matrix(ever, Dimension.SECTOR, Dimension.MONTH);
        }
        return new Measured(slice, targets.find(slice));
    }

    private StocktakeRow row(
            Indicator indicator, Measured now, @Nullable FollowUp followUp, @Nullable Measured earlier, Locale locale) {
        return new StocktakeRow(
                indicator,
                shown.owner(now.slice().agreement(), indicator),
                figures.total(now.slice(), indicator),
                assessments.of(now.slice(), indicator, now.targets()),
                trend.of(now.slice(), indicator, now.targets(), locale),
                followUp,
                followUp != null && followUp.isOverdue(today()),
                earlier == null
                        ? null
                        : new StocktakeRow.Before(
                                figures.total(earlier.slice(), indicator),
                                assessments.judgement(earlier.slice(), indicator, earlier.targets())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
