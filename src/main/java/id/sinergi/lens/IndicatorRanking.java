package id.sinergi.lens;

import id.sinergi.chart.BarChart;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.language.Texts;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * Ranks the regions inside a slice's region: all that have a target by achievement, where it was chosen or nothing was; or
 * by the figures themselves.
 */
@Service
public class IndicatorRanking {

    /** The key of the bar that stands for all regions without one of their own. */
    public static final String OTHERS = "*";

    private final JudgedRegions regions;
    private final RankedBars bars;
    private final RegionSentences sentences;
    private final Ripeness ripeness;
    private final SliceText text;
    private final PlacementRateCharts rates;

    IndicatorRanking(
            JudgedRegions regions,
            RankedBars bars,
            RegionSentences sentences,
            Ripeness ripeness,
            SliceText text,
            PlacementRateCharts rates) {
        this.regions = regions;
        this.bars = bars;
        this.sentences = sentences;
        this.ripeness = ripeness;
        this.text = text;
        this.rates = rates;
    }

    public BarChart of(Slice slice, IndicatorChoice choice, SliceTargets targets, Locale locale) {
        if (PlacementRateCharts.isAsked(choice)) {
            // Whoever may not read rates of cohorts reads the people.
            return Withheld.or(
                    () -> rates.ranking(slice, locale), () -> of(slice, choice.with(Scale.COUNT), targets, locale));
        }
        var judged = regions.of(slice, choice.indicator(), targets);
        return of(slice, choice.with(scale(choice, judged)), judged, locale);
    }

    private static Scale scale(IndicatorChoice choice, List<JudgedRegion> judged) {
        if (choice.scale() != Scale.BOTH) {
            return choice.scale();
        }
        return judged.stream().anyMatch(region -> region.judgement().percent().isPresent())
                ? Scale.ACHIEVEMENT
                : Scale.own(choice.indicator());
    }

    private BarChart of(Slice slice, IndicatorChoice choice, List<JudgedRegion> judged, Locale locale) {
        var indicator = choice.indicator();
        var scale = choice.scale();
        var title =
                "lens.ranking.title." + (scale == Scale.ACHIEVEMENT ? "ACHIEVEMENT." : "") + JudgedRegions.level(slice);
        var note = ripeness.note(slice, indicator, locale);
        var subtitle = scale == Scale.ACHIEVEMENT
                ? sentences.judgedUpTo(indicator, judged, locale)
                : bars.subtitle(judged, indicator, scale, JudgedRegions.level(slice), locale);
        return new BarChart(
                text.caption(
                        slice,
                        Texts.of(
                                title,
                                locale,
                                IndicatorWords.measure(indicator, named(scale, indicator), locale)
                                        .name()),
                        note.isEmpty() ? subtitle : subtitle + " · " + note,
                        sentences.alternative(judged, indicator, scale, locale),
                        locale),
                IndicatorWords.measure(indicator, scale, locale),
                bars.of(judged, scale, locale));
    }

    /** The title of a ranking by achievement says so beside the indicator's own name. */
    private static Scale named(Scale scale, Indicator indicator) {
        return scale == Scale.ACHIEVEMENT ? Scale.own(indicator) : scale;
    }
}
