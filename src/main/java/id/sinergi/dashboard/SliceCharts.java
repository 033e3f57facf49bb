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
import id.sinergi.chart.Role;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.ComparedSlices;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.ComparedWith;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Describes the charts that every view of a slice shares, from the same answers as its figures. */
@Service
public class SliceCharts {

    /** The key of the bar that stands for all members without one of their own. */
    public static final String OTHERS = "*";

    private final IndicatorService indicators;
    private final ComparedSlices comparison;
    private final MemberNames names;
    private final SliceText text;

    SliceCharts(IndicatorService indicators, ComparedSlices comparison, MemberNames names, SliceText text) {
        this.indicators = indicators;
        this.comparison = comparison;
        this.names = names;
        this.text = text;
    }

    /** Of the people who finished in the period: how many were assessed, certified and placed by now. */
    public FunnelChart funnel(Slice slice, Locale locale) {
        var counts = indicators.series(slice).stream().map(MemberCounts::counts).reduce(Counts.ZERO, Counts::plus);
        var figures = Figures.in(locale);
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
                                figures.number(counts.of(TRAINED)),
                                figures.number(counts.of(COHORT_CERTIFIED)),
                                figures.number(counts.of(COHORT_PLACED))),
                        locale),
                Defined.people("dashboard.funnel.measure", locale),
                List.of(
                        stage("TRAINED", counts.of(TRAINED), locale),
                        stage("ASSESSED", counts.of(COHORT_ASSESSED), locale),
                        stage("CERTIFIED", counts.of(COHORT_CERTIFIED), locale),
                        stage("PLACED", counts.of(COHORT_PLACED), locale)));
    }

    private static Item stage(String key, long people, Locale locale) {
        return Item.of(key, Texts.of("dashboard.funnel." + key, locale), people);
    }

    /** Where the people placed in the period went: the largest destinations and the rest together. */
    public BarChart destinations(Slice slice, int largest, Locale locale) {
        return bars(
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
        var bars = bars(
                slice,
                Dimension.SECTOR,
                "dashboard.sectors",
                "dashboard.measure.trained",
                TRAINED,
                Integer.MAX_VALUE,
                locale);
        var before = comparison
                .before(Subject.SECTOR.of(slice, ""), compared)
                .map(earlier -> byKey(indicators.breakdown(earlier, Dimension.SECTOR)))
                .orElse(Map.of());
        return new BarChart(
                bars.caption(),
                bars.measure(),
                bars.items().stream().map(item -> withPrevious(item, before)).toList());
    }

    private static Item withPrevious(Item item, Map<String, Counts> before) {
        var counts = before.get(item.point().key());
        return counts == null ? item : new Item(item.label(), item.point().withPrevious(counts.of(TRAINED)));
    }

    /** A ranking of the members of a dimension by one count, each with its share of the whole. */
    public BarChart ranking(
            Slice slice, Dimension dimension, String texts, ToLongFunction<Counts> count, int largest, Locale locale) {
        return bars(slice, dimension, texts, "dashboard.measure.people", count, largest, locale);
    }

    /** Where a filter has chosen some members all are shown and those stand out, so that more can be added to them. */
    private BarChart bars(
            Slice slice,
            Dimension dimension,
            String texts,
            String measure,
            ToLongFunction<Counts> count,
            int largest,
            Locale locale) {
        var chosen =
                dimension.isRegion() ? Set.<String>of() : Subject.of(dimension).chosen(slice);
        var all = chosen.isEmpty() ? slice : Subject.of(dimension).of(slice, "");
        var members = ranked(indicators.breakdown(all, dimension), count);
        return new BarChart(
                all.equals(slice)
                        ? caption(all, texts, members, dimension, count, locale)
                        : unfiltered(caption(all, texts, members, dimension, count, locale), dimension, locale),
                Defined.people(measure, locale),
                top(members, largest, chosen, dimension, count, locale));
    }

    /** Says of a chart that shows those besides the chosen that its figures do not follow that filter. */
    private static Caption unfiltered(Caption caption, Dimension dimension, Locale locale) {
        return caption.withSubtitle(caption.subtitle() + " · " + Texts.of("slice.unfiltered." + dimension, locale));
    }

    private Caption caption(
            Slice slice,
            String texts,
            List<MemberCounts> members,
            Dimension dimension,
            ToLongFunction<Counts> count,
            Locale locale) {
        var figures = Figures.in(locale);
        var total = total(members, count);
        var alternative = members.isEmpty()
                ? Texts.of("dashboard.nothing", locale)
                : Texts.of(
                        "dashboard.ranking.alternative",
                        locale,
                        names.name(dimension, members.getFirst().key(), locale),
                        figures.number(count.applyAsLong(members.getFirst().counts())),
                        figures.number(total));
        return text.caption(
                slice,
                Texts.of(texts + ".title", locale),
                Texts.of(texts + ".subtitle", locale, figures.number(total), members.size()),
                alternative,
                locale);
    }

    private List<Item> top(
            List<MemberCounts> members,
            int largest,
            Set<String> chosen,
            Dimension dimension,
            ToLongFunction<Counts> count,
            Locale locale) {
        var total = total(members, count);
        var shown = members.size() - 1 <= largest
                ? members
                : IntStream.range(0, members.size())
                        .filter(rank -> rank < largest
                                || chosen.contains(members.get(rank).key()))
                        .mapToObj(members::get)
                        .toList();
        var items = new ArrayList<Item>();
        for (var member : shown) {
            long value = count.applyAsLong(member.counts());
            var point = Point.of(member.key(), value).withNote(share(value, total, locale));
            boolean aside = !chosen.isEmpty() && !chosen.contains(member.key());
            items.add(new Item(
                    names.name(dimension, member.key(), locale), aside ? point.withRole(Role.PREVIOUS) : point));
        }
        if (shown.size() < members.size()) {
            long rest = total - total(shown, count);
            items.add(new Item(
                    Texts.of("dashboard.others", locale, members.size() - shown.size()),
                    Point.of(OTHERS, rest).withRole(Role.PREVIOUS).withNote(share(rest, total, locale))));
        }
        return items;
    }

    static List<MemberCounts> ranked(List<MemberCounts> members, ToLongFunction<Counts> count) {
        return members.stream()
                .filter(member -> count.applyAsLong(member.counts()) > 0)
                .sorted(Comparator.<MemberCounts>comparingLong(member -> count.applyAsLong(member.counts()))
                        .reversed())
                .toList();
    }

    private static long total(List<MemberCounts> members, ToLongFunction<Counts> count) {
        return members.stream()
                .mapToLong(member -> count.applyAsLong(member.counts()))
                .sum();
    }

    static Map<String, Counts> byKey(List<MemberCounts> members) {
        return members.stream().collect(Collectors.toMap(MemberCounts::key, MemberCounts::counts));
    }

    static String share(long part, long whole, Locale locale) {
        return whole == 0 ? "" : Figures.in(locale).percent(100.0 * part / whole);
    }
}
