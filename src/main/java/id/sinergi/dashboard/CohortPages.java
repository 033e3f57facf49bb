package id.sinergi.dashboard;

import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.Item;
import id.sinergi.indicator.CohortGroup;
import id.sinergi.indicator.CohortService;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.Granularity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Gathers the page of cohorts: a rate is shown of mature cohorts only, and the others are named as not mature. */
@Service
public class CohortPages {

    private final CohortService cohorts;
    private final CohortCharts charts;
    private final MemberNames names;
    private final SliceText text;

    CohortPages(CohortService cohorts, CohortCharts charts, MemberNames names, SliceText text) {
        this.cohorts = cohorts;
        this.charts = charts;
        this.names = names;
        this.text = text;
    }

    /** The number of months after which a cohort is usually judged. */
    public int usualWindow() {
        return cohorts.window();
    }

    public CohortPage of(Slice slice, Granularity step, int window, Dimension dimension, Locale locale) {
        var whole = cohorts.cohorts(slice, Granularity.MONTH, window);
        var steps = cohorts.cohorts(slice, step, window);
        return new CohortPage(
                slice,
                window,
                whole,
                steps,
                funnel(slice, whole, window, locale),
                charts.triangle(slice, steps, locale),
                charts.curves(slice, steps, locale),
                dimension,
                cohorts.groups(slice, dimension, window).stream()
                        .sorted(Comparator.comparingLong(CohortGroup::trained).reversed())
                        .map(group -> new CohortPage.Named(names.name(dimension, group.key(), locale), group))
                        .toList(),
                cohorts.unmatched());
    }

    private Optional<FunnelChart> funnel(Slice slice, CohortGroup whole, int window, Locale locale) {
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
                SliceCharts.people("dashboard.measure.people", locale),
                List.of(
                        Item.of("TRAINED", Texts.of("dashboard.stage.TRAINED", locale), funnel.trained()),
                        Item.of("CERTIFIED", Texts.of("dashboard.stage.CERTIFIED", locale), funnel.certified()),
                        Item.of("PLACED", Texts.of("cohort.placedWithin", locale, window), funnel.placed()))));
    }
}
