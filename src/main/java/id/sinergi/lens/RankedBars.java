package id.sinergi.lens;

import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The bars of a ranking: the highest and the lowest, those between put together as one where they can be. */
@Component
class RankedBars {

    private static final int SHOWN = 14;
    private static final int LOWEST = 8;

    private final RegionPoints points;
    private final FigurePoints figures;
    private final TogetherBar together;

    RankedBars(RegionPoints points, FigurePoints figures, TogetherBar together) {
        this.points = points;
        this.figures = figures;
        this.together = together;
    }

    /**
     * Those that have a value on the scale, the highest first; rates of too few people follow without a percentage where
     * there is room.
     */
    List<Item> of(List<JudgedRegion> regions, Scale scale, Locale locale) {
        var ranked = ranked(regions, scale);
        var items = new ArrayList<Item>();
        if (ranked.size() <= SHOWN) {
            ranked.forEach(one -> items.add(item(one, scale, ranked, locale)));
        } else if (scale == Scale.COUNT) {
            ranked.subList(0, SHOWN).forEach(one -> items.add(item(one, scale, ranked, locale)));
            together.of(ranked.subList(SHOWN, ranked.size()), scale, people(ranked), locale)
                    .ifPresent(items::add);
        } else {
            int highest = SHOWN - LOWEST - 1;
            int lowest = ranked.size() - LOWEST;
            ranked.subList(0, highest).forEach(one -> items.add(item(one, scale, ranked, locale)));
            together.of(ranked.subList(highest, lowest), scale, people(ranked), locale)
                    .ifPresent(items::add);
            ranked.subList(lowest, ranked.size()).forEach(one -> items.add(item(one, scale, ranked, locale)));
        }
        if (scale == Scale.RATE) {
            small(regions).stream()
                    .limit(Math.max(0, SHOWN - items.size()))
                    .forEach(one -> items.add(new Item(
                            points.name(one, locale),
                            Point.missing(one.key()).withNote(IndicatorWords.people(one.figure(), locale)))));
        }
        return items;
    }

    String subtitle(List<JudgedRegion> regions, Indicator indicator, Scale scale, Dimension level, Locale locale) {
        var ranked = ranked(regions, scale);
        var kind = Texts.of("finding.several." + level, locale);
        if (scale == Scale.RATE) {
            int small = small(regions).size();
            return small == 0
                    ? Texts.of("lens.ranking.rate", locale, ranked.size(), kind)
                    : Texts.of("lens.ranking.rate.small", locale, ranked.size(), kind, small);
        }
        return indicator.addsUp() || indicator.isRate()
                ? Texts.of(
                        "lens.ranking.count",
                        locale,
                        Figures.in(locale).number(people(ranked)),
                        IndicatorWords.unit(indicator, locale),
                        ranked.size(),
                        kind)
                : Texts.of("lens.ranking.reached", locale, ranked.size(), kind);
    }

    private List<JudgedRegion> ranked(List<JudgedRegion> regions, Scale scale) {
        return regions.stream()
                .filter(region -> points.value(region, scale).isPresent())
                .filter(region -> scale != Scale.COUNT || region.figure().numerator() != 0)
                .sorted(
                        scale == Scale.ACHIEVEMENT
                                ? JudgedRegions.BY_PERCENT
                                : Comparator.<JudgedRegion>comparingDouble(region ->
                                                -points.value(region, scale).orElseThrow())
                                        .thenComparing(JudgedRegion::key))
                .toList();
    }

    /** Of some people, but fewer than a percentage is said of. */
    private List<JudgedRegion> small(List<JudgedRegion> regions) {
        return regions.stream()
                .filter(region ->
                        figures.isSmall(region.figure()) && region.figure().denominator() > 0)
                .sorted(Comparator.<JudgedRegion>comparingLong(
                                region -> -region.figure().denominator())
                        .thenComparing(JudgedRegion::key))
                .toList();
    }

    private Item item(JudgedRegion region, Scale scale, List<JudgedRegion> all, Locale locale) {
        var point = points.coloured(region, scale, locale);
        boolean shared =
                scale == Scale.COUNT && region.figure().indicator().formula().kind() == Formula.Kind.COUNT;
        return new Item(
                points.name(region, locale),
                shared ? point.withNote(TogetherBar.share(region.figure().numerator(), people(all), locale)) : point);
    }

    private static long people(List<JudgedRegion> regions) {
        return regions.stream().mapToLong(region -> region.figure().numerator()).sum();
    }
}
