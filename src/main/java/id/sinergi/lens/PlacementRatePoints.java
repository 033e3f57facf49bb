package id.sinergi.lens;

import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.lag.CohortFunnel;
import id.sinergi.lag.PlacementRates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.GrowthSettings;
import id.sinergi.wording.MemberNames;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes placement rates of regions as points of a chart; where there is none, why. */
@Component
class PlacementRatePoints {

    private static final int SHOWN = 16;

    private final JudgedRegions regions;
    private final MemberNames names;
    private final GrowthSettings settings;

    PlacementRatePoints(JudgedRegions regions, MemberNames names, GrowthSettings settings) {
        this.regions = regions;
        this.names = names;
        this.settings = settings;
    }

    /**
     * One for each region inside the slice's that the viewer sees.
     *
     * @param brief whether a rate of too few people says their number alone, where there is little room
     */
    List<Item> of(PlacementRates rates, Slice slice, Dimension level, boolean brief, Locale locale) {
        return regions.keys(slice, level).stream()
                .map(key -> new Item(
                        names.name(level, key, locale),
                        point(key, rates.members().get(key), brief, locale)))
                .toList();
    }

    /** A rate of too few people has no percentage, but says how many they are. */
    private Point point(String key, @Nullable CohortFunnel funnel, boolean brief, Locale locale) {
        if (funnel == null) {
            return Point.missing(key).withNote(Texts.of("lens.nobody", locale));
        }
        if (funnel.trained() == 0) {
            return Point.missing(key).withNote(Texts.of("lens.immature", locale));
        }
        var figures = Figures.in(locale);
        var people =
                Texts.of("lens.people", locale, figures.number(funnel.placed()), figures.number(funnel.certified()));
        var rate = funnel.placementRate();
        return rate.isEmpty() || funnel.certified() < settings.base()
                ? Point.missing(key)
                        .withNote(
                                brief
                                        ? people
                                        : Texts.of("lens.small", locale, figures.number(settings.base()), people))
                : Point.of(key, rate.getAsDouble()).withNote(people);
    }

    /** The highest first, then as many of those without a rate as there is room for. */
    List<Item> ranked(List<Item> items) {
        return Stream.concat(
                        items.stream()
                                .filter(item -> item.point().value() != null)
                                .sorted(Comparator.comparing(PlacementRatePoints::value)
                                        .reversed()),
                        items.stream()
                                .filter(item -> item.point().value() == null)
                                .limit(Math.max(0, SHOWN - known(items).size())))
                .toList();
    }

    /** Which is highest and which lowest; none of several that are alike. */
    String sentence(String name, List<Item> items, Dimension level, Locale locale) {
        var known = known(items);
        if (known.isEmpty()) {
            return Texts.of("lens.trend.nothing", locale, name);
        }
        var highest =
                known.stream().mapToDouble(PlacementRatePoints::value).max().orElseThrow();
        var lowest =
                known.stream().mapToDouble(PlacementRatePoints::value).min().orElseThrow();
        return highest == lowest
                ? Texts.of("lens.alternative.one", locale, name, said(known, highest, level, locale))
                : Texts.of(
                        "lens.alternative",
                        locale,
                        name,
                        said(known, highest, level, locale),
                        said(known, lowest, level, locale));
    }

    private static String said(List<Item> known, double value, Dimension level, Locale locale) {
        var alike = known.stream().filter(item -> value(item) == value).toList();
        var percent = Figures.in(locale).percent(value);
        return alike.size() == 1
                ? alike.getFirst().label() + " " + percent
                : Texts.of("lens.tied", locale, alike.size(), Texts.of("finding.several." + level, locale), percent);
    }

    private static List<Item> known(List<Item> items) {
        return items.stream().filter(item -> item.point().value() != null).toList();
    }

    private static double value(Item item) {
        var value = item.point().value();
        return value == null ? Double.NaN : value;
    }
}
