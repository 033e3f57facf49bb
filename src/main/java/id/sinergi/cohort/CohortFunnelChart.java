package id.sinergi.cohort;

import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.Item;
import id.sinergi.indicator.Slice;
import id.sinergi.lag.CohortGroup;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws the way of the mature cohorts from training to placement. */
@Component
class CohortFunnelChart {

    private final SliceText text;

    CohortFunnelChart(SliceText text) {
        this.text = text;
    }

    /** Empty where no cohort is mature. */
    Optional<FunnelChart> of(Slice slice, CohortGroup whole, int window, Locale locale) {
        var funnel = whole.funnel(window);
        if (funnel.trained() == 0) {
            return Optional.empty();
        }
        var figures = Figures.in(locale);
        return Optional.of(new FunnelChart(
                text.caption(
                        slice,
                        Texts.of("cohort.funnel.title", locale, window),
                        Texts.of("cohort.funnel.subtitle", locale, figures.number(whole.immature(window))),
                        Texts.of(
                                "cohort.funnel.alternative",
                                locale,
                                figures.number(funnel.trained()),
                                figures.number(funnel.certified()),
                                figures.number(funnel.placed()),
                                window),
                        locale),
                Defined.people("dashboard.measure.people", locale),
                List.of(
                        Item.of("TRAINED", Texts.of("dashboard.funnel.TRAINED", locale), funnel.trained()),
                        Item.of("CERTIFIED", Texts.of("dashboard.funnel.CERTIFIED", locale), funnel.certified()),
                        Item.of("PLACED", Texts.of("cohort.placedWithin", locale, window), funnel.placed()))));
    }
}
