package id.sinergi.cohort;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.lag.CohortGroup;
import id.sinergi.lag.CohortService;
import id.sinergi.lag.DestinationCohorts;
import id.sinergi.period.Granularity;
import id.sinergi.wording.MemberNames;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Gathers the page of cohorts: a rate is shown of mature cohorts only, and the others are named as not mature. */
@Service
public class CohortPages {

    private static final List<Integer> SHORTER = List.of(9, 6, 3);

    private final CohortService cohorts;
    private final CohortCharts charts;
    private final MemberNames names;
    private final CohortFunnelChart funnels;

    CohortPages(CohortService cohorts, CohortCharts charts, MemberNames names, CohortFunnelChart funnels) {
        this.cohorts = cohorts;
        this.charts = charts;
        this.names = names;
        this.funnels = funnels;
    }

    /** The number of months after which a cohort is usually judged. */
    public int usualWindow(Slice slice) {
        return cohorts.window(slice.agreement());
    }

    /**
     * How cohorts are looked at where nobody chose: by quarters of the usual window, else by months, which are old enough
     * sooner, else with the longest shorter window for which a quarter is.
     */
    public CohortCut usual(Slice slice) {
        int usual = usualWindow(slice);
        var cuts = Stream.concat(
                Stream.of(new CohortCut(Granularity.QUARTER, usual), new CohortCut(Granularity.MONTH, usual)),
                SHORTER.stream()
                        .filter(window -> window < usual)
                        .map(window -> new CohortCut(Granularity.QUARTER, window)));
        return cuts.filter(cut -> cohorts.cohorts(slice, cut.step(), cut.window())
                                .funnel(cut.window())
                                .trained()
                        > 0)
                .findFirst()
                .orElse(new CohortCut(Granularity.QUARTER, usual));
    }

    public CohortPage of(Slice slice, Granularity step, int window, Dimension dimension, Locale locale) {
        var whole = cohorts.cohorts(slice, step, window);
        boolean placedOnly = dimension == Dimension.DESTINATION;
        var groups =
                placedOnly ? List.<CohortPage.Named<CohortGroup>>of() : groups(slice, step, window, dimension, locale);
        return new CohortPage(
                slice,
                step,
                window,
                whole,
                step == Granularity.MONTH
                        ? whole.funnel(window).trained()
                        : cohorts.cohorts(slice, Granularity.MONTH, window)
                                .funnel(window)
                                .trained(),
                funnels.of(slice, whole, window, locale),
                charts.triangle(slice, whole, locale),
                charts.curves(slice, whole, locale),
                dimension,
                groups,
                placedOnly ? 0 : cohorts.groups(slice, dimension, step, window).size() - groups.size(),
                placedOnly ? destinations(slice, step, window, locale) : List.of(),
                cohorts.unmatched(slice.asOf()));
    }

    private List<CohortPage.Named<CohortGroup>> groups(
            Slice slice, Granularity step, int window, Dimension dimension, Locale locale) {
        return cohorts.groups(slice, dimension, step, window).stream()
                .filter(group -> group.funnel(window).trained() > 0)
                .sorted(Comparator.comparingLong(CohortGroup::trained).reversed())
                .map(group -> new CohortPage.Named<>(names.name(dimension, group.key(), locale), group))
                .toList();
    }

    private List<CohortPage.Named<DestinationCohorts>> destinations(
            Slice slice, Granularity step, int window, Locale locale) {
        return cohorts.destinations(slice, step, window).stream()
                .map(country ->
                        new CohortPage.Named<>(names.name(Dimension.DESTINATION, country.key(), locale), country))
                .toList();
    }
}
