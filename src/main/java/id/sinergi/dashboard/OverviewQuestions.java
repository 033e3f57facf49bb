package id.sinergi.dashboard;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.period.ComparedWith;
import id.sinergi.region.CurrentScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts together all that an overview depends on: the same question has the same answer. */
@Component
class OverviewQuestions {

    private final IndicatorService indicators;
    private final SliceTargetService targets;
    private final AgreementCatalog agreements;
    private final CurrentScope scope;
    private final Clock clock;

    OverviewQuestions(
            IndicatorService indicators,
            SliceTargetService targets,
            AgreementCatalog agreements,
            CurrentScope scope,
            Clock clock) {
        this.indicators = indicators;
        this.targets = targets;
        this.agreements = agreements;
        this.scope = scope;
        this.clock = clock;
    }

    OverviewQuestion of(Slice slice, ComparedWith compared, IndicatorChoice choice, Locale locale) {
        return new OverviewQuestion(
                slice,
                agreements.find(slice.agreement()).orElse(null),
                compared,
                choice,
                locale,
                scope.get(),
                scope.agreements(),
                scope.exact(),
                targets.find(slice),
                indicators.freshness(),
                LocalDate.now(clock));
    }
}
