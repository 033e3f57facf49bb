package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.ValueFormat;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.judgement.StatusRoles;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Service;

/**
 * Ranks the regions inside a slice's region: all that have a target by achievement, those between the highest and the
 * lowest put together as one bar; or by people trained where no targets are set.
 */
@Service
public class RegionRanking {

    private static final int SHOWN = 14;
    private static final int LOWEST = 8;

    private final JudgedRegions regions;
    private final SliceCharts charts;
    private final SliceText text;
    private final MemberNames names;

    RegionRanking(JudgedRegions regions, SliceCharts charts, SliceText text, MemberNames names) {
        this.regions = regions;
        this.charts = charts;
        this.text = text;
        this.names = names;
    }

    public BarChart of(Slice slice, SliceTargets targets, Locale locale) {
        var dimension = JudgedRegions.level(slice);
        var ranked = regions.ranked(slice, targets);
        return ranked.isEmpty()
                ? charts.ranking(slice, dimension, "dashboard.ranking." + dimension, TRAINED, SHOWN, locale)
                : byAchievement(slice, dimension, ranked, locale);
    }

    private BarChart byAchievement(Slice slice, Dimension dimension, List<JudgedRegion> ranked, Locale locale) {
        var best = ranked.getFirst();
        var last = ranked.getLast();
        return new BarChart(
                text.caption(
                        slice,
                        Texts.of("dashboard.achievement." + dimension + ".title", locale),
                        subtitle(ranked, locale),
                        Texts.of(
                                "dashboard.achievement.alternative",
                                locale,
                                names.name(dimension, best.key(), locale),
                                percent(best, locale),
                                names.name(dimension, last.key(), locale),
                                percent(last, locale)),
                        locale),
                new Measure(Texts.of("dashboard.measure.achievement", locale), "", ValueFormat.PERCENT),
                items(ranked, dimension, locale));
    }

    private static String subtitle(List<JudgedRegion> ranked, Locale locale) {
        var judgement = ranked.getFirst().judgement();
        return judgement.running()
                ? Texts.of(
                        "dashboard.achievement.subtitle.toDate",
                        locale,
                        ranked.size(),
                        HeadlineText.upTo(judgement, locale))
                : Texts.of("dashboard.achievement.subtitle", locale, ranked.size());
    }

    private static String percent(JudgedRegion region, Locale locale) {
        return Figures.in(locale).percent(region.judgement().percent().orElseThrow());
    }

    private List<Item> items(List<JudgedRegion> ranked, Dimension dimension, Locale locale) {
        if (ranked.size() <= SHOWN) {
            return ranked.stream().map(one -> item(one, dimension, locale)).toList();
        }
        int lowest = ranked.size() - LOWEST;
        int highest = SHOWN - LOWEST - 1;
        var items = new ArrayList<Item>();
        ranked.subList(0, highest).forEach(one -> items.add(item(one, dimension, locale)));
        items.add(together(ranked.subList(highest, lowest), locale));
        ranked.subList(lowest, ranked.size()).forEach(one -> items.add(item(one, dimension, locale)));
        return items;
    }

    /** The rate of a group is the sum of its people over the sum of its targets. */
    private static Item together(List<JudgedRegion> between, Locale locale) {
        double trained = sum(between, region -> region.judgement().toDate().actual());
        double plan = sum(
                between,
                region -> region.judgement().toDate().actual()
                        + region.judgement().gap());
        return new Item(
                Texts.of("dashboard.others", locale, between.size()),
                Point.of(SliceCharts.OTHERS, 100 * trained / plan)
                        .withTarget(100)
                        .withRole(Role.PREVIOUS)
                        .withNote(Figures.in(locale).number(Math.round(trained))));
    }

    private static double sum(List<JudgedRegion> regions, ToDoubleFunction<JudgedRegion> value) {
        return regions.stream().mapToDouble(value).sum();
    }

    private Item item(JudgedRegion one, Dimension dimension, Locale locale) {
        var judgement = one.judgement();
        return new Item(
                names.name(dimension, one.key(), locale),
                Point.of(one.key(), judgement.percent().orElseThrow())
                        .withTarget(100)
                        .withRole(StatusRoles.colour(judgement.status()))
                        .withNote(Figures.in(locale)
                                .number(Math.round(judgement.toDate().actual()))));
    }
}
