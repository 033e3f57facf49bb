package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Measure;
import id.sinergi.chart.ValueFormat;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * Ranks the regions inside a slice's region: all that have a target by achievement, those between the highest and the
 * lowest put together as one bar; or by people trained where no targets are set.
 */
@Service
public class RegionRanking {

    private static final int SHOWN = 14;
    private final JudgedRegions regions;
    private final SliceCharts charts;
    private final SliceText text;
    private final MemberNames names;
    private final AchievementBars bars;

    RegionRanking(JudgedRegions regions, SliceCharts charts, SliceText text, MemberNames names, AchievementBars bars) {
        this.regions = regions;
        this.charts = charts;
        this.text = text;
        this.names = names;
        this.bars = bars;
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
                bars.of(ranked, dimension, SHOWN, locale));
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
}
