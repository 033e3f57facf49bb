package id.sinergi.following;

import id.sinergi.assessment.AgreementIndicators;
import id.sinergi.assessment.Assessment;
import id.sinergi.assessment.Assessments;
import id.sinergi.finding.Jump;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.region.CurrentScope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at what is followed, as the present viewer may see it, and says by which rules something stands. */
@Component
class Observer {

    private final AgreementIndicators shown;
    private final SliceTargetService targets;
    private final Assessments assessments;
    private final IndicatorFigures figures;
    private final AlertText text;
    private final CurrentScope scope;
    private final Clock clock;

    Observer(
            AgreementIndicators shown,
            SliceTargetService targets,
            Assessments assessments,
            IndicatorFigures figures,
            AlertText text,
            CurrentScope scope,
            Clock clock) {
        this.shown = shown;
        this.targets = targets;
        this.assessments = assessments;
        this.figures = figures;
        this.text = text;
        this.scope = scope;
        this.clock = clock;
    }

    /** When and with which rights the present viewer looks. */
    Look look() {
        return new Look(clock.instant(), LocalDate.now(clock).getYear(), Sight.of(scope));
    }

    /** What the present viewer sees of it. */
    String place(Followed what, Locale locale) {
        return text.place(what.in(LocalDate.now(clock).getYear()), locale);
    }

    /** Nothing of regions that are not the viewer's any more, nor of what is kept from the viewer. */
    List<Observed> of(Followed what, Set<AlertRule> rules, Look look) {
        var sight = scope.get();
        if (sight.isEmpty() || (what.region() != null && !sight.contains(what.region()))) {
            return List.of();
        }
        var slice = what.in(look.year());
        var set = targets.find(slice);
        return indicators(what).stream()
                .map(indicator -> Withheld.or(() -> observed(slice, indicator, set, rules), List::<Observed>of))
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Indicator> indicators(Followed what) {
        return what.indicator() == null ? shown.headlines(what.agreement()) : List.of(what.indicator());
    }

    private List<Observed> observed(Slice slice, Indicator indicator, SliceTargets set, Set<AlertRule> rules) {
        var assessment = assessments.of(slice, indicator, set);
        var observed = new ArrayList<Observed>();
        rules.forEach(rule -> observed.add(new Observed(
                rule,
                indicator,
                switch (rule) {
                    case RED -> red(slice, indicator, assessment);
                    case AT_RISK -> atRisk(slice, indicator, assessment);
                    case MISSING -> text.missing(slice, indicator, set.overdue(indicator));
                    case JUMP -> jump(slice, indicator, set);
                })));
        return observed;
    }

    /** What cannot be judged for now neither is red nor has recovered. */
    private @Nullable Map<String, Observed.Told> red(Slice slice, Indicator indicator, Assessment assessment) {
        return switch (assessment.status()) {
            case CRITICAL -> Map.of(year(slice), text.red(slice, indicator, assessment));
            case ACHIEVED, ON_TRACK, ATTENTION -> Map.of();
            case NOT_YET, INCOMPLETE, IN_DOUBT, NO_TARGET -> null;
        };
    }

    private @Nullable Map<String, Observed.Told> atRisk(Slice slice, Indicator indicator, Assessment assessment) {
        return switch (assessment.prospect()) {
            case UNLIKELY, HARDLY -> Map.of(year(slice), text.atRisk(slice, indicator, assessment));
            case LIKELY, UNCERTAIN -> Map.of();
            case UNKNOWN -> null;
        };
    }

    private @Nullable Map<String, Observed.Told> jump(Slice slice, Indicator indicator, SliceTargets set) {
        var last = set.reported().last(indicator);
        if (!indicator.isMeasure() || last.isEmpty()) {
            return Map.of();
        }
        YearMonth month = last.get();
        var months = figures.months(slice.withPeriod(IndicatorService.ALL_TIME), indicator);
        return Jump.isUntold(month, months)
                ? null
                : Jump.at(month, months)
                        .map(jump -> Map.of(month.toString(), text.jump(slice, indicator, jump)))
                        .orElse(Map.of());
    }

    private static String year(Slice slice) {
        return String.valueOf(slice.period().to().getYear());
    }
}
