package id.sinergi.dashboard;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Caption;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.lens.IndicatorRanking;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Ranks the members of a dimension by one count as bars, each with its share of the whole. */
@Component
public class MemberBars {

    /** The key of the bar that stands for all members without one of their own. */
    public static final String OTHERS = IndicatorRanking.OTHERS;

    private final IndicatorService indicators;
    private final MemberNames names;
    private final SliceText text;

    MemberBars(IndicatorService indicators, MemberNames names, SliceText text) {
        this.indicators = indicators;
        this.names = names;
        this.text = text;
    }

    /** Where a filter has chosen some members all are shown and those stand out, so that more can be added to them. */
    BarChart of(
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
        var counted = Withheld.or(
                () -> Optional.of(indicators.breakdown(all, dimension)), Optional::<List<MemberCounts>>empty);
        if (counted.isEmpty()) {
            return refused(all, texts, measure, locale);
        }
        var members = ranked(counted.get(), count);
        long hidden = counted.get().stream()
                .filter(member -> member.counts().hides(count))
                .count();
        var caption = besides(hidden, caption(all, texts, members, dimension, count, locale), locale);
        return new BarChart(
                all.equals(slice) ? caption : unfiltered(caption, dimension, locale),
                Defined.people(measure, locale),
                top(members, largest, chosen, dimension, count, locale));
    }

    /** Says how many members are neither shown nor among the rest. */
    private static Caption besides(long hidden, Caption caption, Locale locale) {
        return hidden == 0
                ? caption
                : caption.withSubtitle(caption.subtitle() + " · " + Texts.of("hidden.members", locale, hidden));
    }

    /** A chart without a figure, which does not look like one of nobody. */
    private BarChart refused(Slice slice, String texts, String measure, Locale locale) {
        var reason = Texts.of("hidden.refused", locale);
        return new BarChart(
                text.caption(slice, Texts.of(texts + ".title", locale), reason, reason, locale),
                Defined.people(measure, locale),
                List.of(new Item(HiddenText.mark(locale), HiddenText.point(OTHERS, locale))));
    }

    /** Says of a chart that its figures do not follow the filter of a dimension. */
    static Caption unfiltered(Caption caption, Dimension dimension, Locale locale) {
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
        var alternative =
                members.isEmpty() ? Texts.of("dashboard.nothing", locale) : largest(members, dimension, count, locale);
        return text.caption(
                slice,
                Texts.of(texts + ".title", locale),
                Texts.of(texts + ".subtitle", locale, figures.number(total), members.size()),
                alternative,
                locale);
    }

    /** The largest, where one of several is larger than the others. */
    private String largest(
            List<MemberCounts> members, Dimension dimension, ToLongFunction<Counts> count, Locale locale) {
        var figures = Figures.in(locale);
        long most = count.applyAsLong(members.getFirst().counts());
        long tied = members.stream()
                .filter(member -> count.applyAsLong(member.counts()) == most)
                .count();
        var name = tied == 1
                ? names.name(dimension, members.getFirst().key(), locale)
                : Texts.of("dashboard.ranking.tied", locale, tied);
        return Texts.of(
                members.size() == 1 ? "dashboard.ranking.alternative.one" : "dashboard.ranking.alternative",
                locale,
                name,
                figures.number(most),
                figures.number(total(members, count)));
    }

    private List<Item> top(
            List<MemberCounts> members,
            int largest,
            Set<String> chosen,
            Dimension dimension,
            ToLongFunction<Counts> count,
            Locale locale) {
        var total = total(members, count);
        var shown = shown(members, largest, chosen);
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

    /** The largest and the chosen; all where only one would be left out. */
    private static List<MemberCounts> shown(List<MemberCounts> members, int largest, Set<String> chosen) {
        return members.size() - 1 <= largest
                ? members
                : IntStream.range(0, members.size())
                        .filter(rank -> rank < largest
                                || chosen.contains(members.get(rank).key()))
                        .mapToObj(members::get)
                        .toList();
    }

    /** Without those that are hidden. */
    static List<MemberCounts> ranked(List<MemberCounts> members, ToLongFunction<Counts> count) {
        return members.stream()
                .filter(member -> !member.counts().hides(count) && count.applyAsLong(member.counts()) > 0)
                .sorted(Comparator.<MemberCounts>comparingLong(member -> count.applyAsLong(member.counts()))
                        .reversed())
                .toList();
    }

    private static long total(List<MemberCounts> members, ToLongFunction<Counts> count) {
        return members.stream()
                .mapToLong(member -> count.applyAsLong(member.counts()))
                .sum();
    }

    private static String share(long part, long whole, Locale locale) {
        return whole == 0 ? "" : Figures.in(locale).percent(100.0 * part / whole);
    }
}
