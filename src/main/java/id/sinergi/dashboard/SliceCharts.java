package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.COHORT_ASSESSED;
import static id.sinergi.indicator.Measure.COHORT_CERTIFIED;
import static id.sinergi.indicator.Measure.COHORT_PLACED;
import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Caption;
import id.sinergi.chart.FunnelChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.ComparedSlices;
import id.sinergi.language.Texts;
import id.sinergi.period.ComparedWith;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Describes the charts that every view of a slice shares, from the same answers as its figures. */
@Service
public class SliceCharts {

    private final IndicatorService indicators;
    private final ComparedSlices comparison;
    private final MemberBars bars;
    private final SliceText text;

    SliceCharts(IndicatorService indicators, ComparedSlices comparison, MemberBars bars, SliceText text) {
        this.indicators = indicators;
        this.comparison = comparison;
        this.bars = bars;
        this.text = text;
    }

    /**
     * Of the people who finished in the period: how many were assessed, certified and placed by now, wherever they were
     * placed.
     */
    public FunnelChart funnel(Slice slice, Locale locale) {
        var everywhere = slice.withDestination(null);
        var chart = funnelOf(everywhere, locale);
        return everywhere.equals(slice)
                ? chart
                : new FunnelChart(
                        MemberBars.unfiltered(chart.caption(), Dimension.DESTINATION, locale),
                        chart.measure(),
                        chart.items());
    }

    private FunnelChart funnelOf(Slice slice, Locale locale) {
        var counts = indicators.totals(slice).counts();
        return new FunnelChart(
                text.caption(
                        slice,
                        Texts.of("dashboard.funnel.title", locale),
                        Texts.of(
                                "dashboard.funnel.subtitle",
                                locale,
                                slice.period().label(locale)),
                        Texts.of(
                                "dashboard.funnel.alternative",
                                locale,
                                said(TRAINED, counts, locale),
                                said(COHORT_CERTIFIED, counts, locale),
                                said(COHORT_PLACED, counts, locale)),
                        locale),
                Defined.people("dashboard.funnel.measure", locale),
                List.of(
                        stage("TRAINED", TRAINED, counts, locale),
                        stage("ASSESSED", COHORT_ASSESSED, counts, locale),
                        stage("CERTIFIED", COHORT_CERTIFIED, counts, locale),
                        stage("PLACED", COHORT_PLACED, counts, locale)));
    }

    private static Item stage(String key, Measure measure, Counts counts, Locale locale) {
        return new Item(
                Texts.of("dashboard.funnel." + key, locale),
                counts.isHidden(measure) ? HiddenText.point(key, locale) : Point.of(key, counts.of(measure)));
    }

    private static String said(Measure measure, Counts counts, Locale locale) {
        return HiddenText.number(counts, measure, locale);
    }

    /** Where the people placed in the period went: the largest destinations and the rest together. */
    public BarChart destinations(Slice slice, int largest, Locale locale) {
        return bars.of(
                slice,
                Dimension.DESTINATION,
                "dashboard.destinations",
                "dashboard.measure.placed",
                PLACED,
                largest,
                locale);
    }

    /** The people trained by sector, with the figure of the period compared with as a marker. */
    public BarChart sectors(Slice slice, Locale locale) {
        return sectors(slice, ComparedWith.USUAL, locale);
    }

    BarChart sectors(Slice slice, ComparedWith compared, Locale locale) {
        var ranking = bars.of(
                slice,
                Dimension.SECTOR,
                "dashboard.sectors",
                "dashboard.measure.trained",
                TRAINED,
                Integer.MAX_VALUE,
                locale);
        var earlier = complete(Subject.SECTOR.of(slice, "")).flatMap(months -> comparison.before(months, compared));
        var before = earlier.map(months -> Withheld.or(
                        () -> byKey(indicators.breakdown(months, Dimension.SECTOR)), Map::<String, Counts>of))
                .orElse(Map.of());
        return new BarChart(
                earlier.map(months -> withPrevious(ranking.caption(), months, locale))
                        .orElse(ranking.caption()),
                ranking.measure(),
                earlier.isEmpty()
                        ? ranking.items()
                        : ranking.items().stream()
                                .map(item -> withPrevious(item, before))
                                .toList());
    }

    /** As many months as are over and have data: a running period is not held against a whole one. */
    private Optional<Slice> complete(Slice slice) {
        return indicators
                .reported(slice)
                .within(Indicator.DILATIH, slice.period())
                .map(slice::withPeriod);
    }

    /** Names the months that the grey marks are of. */
    private static Caption withPrevious(Caption caption, Slice earlier, Locale locale) {
        return caption.withSubtitle(caption.subtitle() + " · "
                + Texts.of(
                        "dashboard.sectors.previous", locale, earlier.period().label(locale)));
    }

    /** A member without counts in the months before had nobody then. */
    private static Item withPrevious(Item item, Map<String, Counts> before) {
        var counts = before.getOrDefault(item.point().key(), Counts.ZERO);
        return counts.isHidden(TRAINED)
                ? item
                : new Item(item.label(), item.point().withPrevious(counts.of(TRAINED)));
    }

    /** A ranking of the members of a dimension by one count, each with its share of the whole. */
    public BarChart ranking(
            Slice slice, Dimension dimension, String texts, ToLongFunction<Counts> count, int largest, Locale locale) {
        return bars.of(slice, dimension, texts, "dashboard.measure.people", count, largest, locale);
    }

    static Map<String, Counts> byKey(List<MemberCounts> members) {
        return members.stream().collect(Collectors.toMap(MemberCounts::key, MemberCounts::counts));
    }
}
