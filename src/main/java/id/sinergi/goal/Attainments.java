package id.sinergi.goal;

import id.sinergi.agreement.Achievement;
import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.Status;
import id.sinergi.agreement.StatusScale;
import id.sinergi.agreement.Targets;
import id.sinergi.goal.RegionPlans.Plan;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.Judgement;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.statistics.PublishedContextService;
import id.sinergi.statistics.PublishedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** Holds figures against the targets of one document, by the rule of every other page. */
@Component
class Attainments {

    private static final int VINTAGES = 3;

    private final SliceTargetService targets;
    private final IndicatorFigures figures;
    private final PublishedContextService published;
    private final AgreementCatalog agreements;
    private final StatusScale scale;

    Attainments(
            SliceTargetService targets,
            IndicatorFigures figures,
            PublishedContextService published,
            AgreementCatalog agreements,
            StatusScale scale) {
        this.targets = targets;
        this.figures = figures;
        this.published = published;
        this.agreements = agreements;
        this.scale = scale;
    }

    /** @param set those of one document for the slice's year */
    List<Attainment> of(GoalIndicator indicator, Targets set, Plan plan, Slice slice) {
        var total = plan.total();
        return total == null
                ? List.of()
                : indicator
                        .counted()
                        .map(counted -> List.of(counted(counted, set, total, slice.withPeriod(plan.period()))))
                        .orElseGet(() -> published.sinceJanuary(slice).stream()
                                .limit(VINTAGES)
                                .map(figure -> published(indicator, set, total, figure, slice))
                                .toList());
    }

    private Attainment counted(Indicator indicator, Targets set, BigDecimal total, Slice slice) {
        var held = targets.find(slice).holding(set);
        var months = held.judged(indicator);
        if (months.isEmpty()) {
            return nothing(held.untold(indicator).status());
        }
        var toDate = Withheld.or(
                () -> figures.total(slice.withPeriod(months.get()), indicator), () -> Figure.hidden(indicator));
        var value = toDate.hidden() ? OptionalDouble.empty() : toDate.value();
        var judgement = value.isEmpty() ? held.untold(indicator) : held.judge(indicator, value.getAsDouble());
        return new Attainment(
                value,
                months.get(),
                null,
                value.isEmpty() ? OptionalDouble.empty() : percent(value.getAsDouble(), total, judgement),
                judgement.running() && value.isPresent() ? judgement.percent() : OptionalDouble.empty(),
                judgement.status(),
                toDate.hidden());
    }

    private static OptionalDouble percent(double actual, BigDecimal total, Judgement judgement) {
        return new Achievement(actual, total, judgement.toDate().direction()).percent();
    }

    private static Attainment nothing(Status status) {
        return new Attainment(
                OptionalDouble.empty(), null, null, OptionalDouble.empty(), OptionalDouble.empty(), status, false);
    }

    private Attainment published(
            GoalIndicator indicator, Targets set, BigDecimal total, PublishedFigure figure, Slice slice) {
        var months = figure.span().months().orElseThrow();
        boolean running = !months.equals(slice.period());
        var plan = running ? set.of(indicator.code(), slice.region(), months).orElse(null) : total;
        double actual = figure.value().doubleValue();
        var held = new Achievement(actual, plan, indicator.direction());
        return new Attainment(
                OptionalDouble.of(actual),
                months,
                figure.vintage(),
                new Achievement(actual, total, indicator.direction()).percent(),
                running ? held.percent() : OptionalDouble.empty(),
                agreements
                        .find(slice.agreement())
                        .map(Agreement::scale)
                        .orElse(scale)
                        .of(held),
                false);
    }
}
