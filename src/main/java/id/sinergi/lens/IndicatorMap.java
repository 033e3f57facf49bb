package id.sinergi.lens;

import id.sinergi.agreement.Status;
import id.sinergi.chart.Caption;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TileMapChart;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.judgement.JudgedRegion;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.judgement.StatusRoles;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCatalog;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * An indicator by home province on the tile map, with the status of each province that has a target. A province that the
 * slice or the viewer's regions leave out has no value, which is not the same as none counted.
 */
@Service
public class IndicatorMap {

    private final JudgedRegions judged;
    private final RegionPoints points;
    private final RegionSentences sentences;
    private final Ripeness ripeness;
    private final ProvinceTiles tiles;
    private final RegionCatalog regions;
    private final SliceText text;
    private final PlacementRateCharts rates;

    IndicatorMap(
            JudgedRegions judged,
            RegionPoints points,
            RegionSentences sentences,
            Ripeness ripeness,
            ProvinceTiles tiles,
            RegionCatalog regions,
            SliceText text,
            PlacementRateCharts rates) {
        this.judged = judged;
        this.points = points;
        this.sentences = sentences;
        this.ripeness = ripeness;
        this.tiles = tiles;
        this.regions = regions;
        this.text = text;
        this.rates = rates;
    }

    public TileMapChart of(Slice slice, IndicatorChoice choice, SliceTargets targets, Locale locale) {
        if (PlacementRateCharts.isAsked(choice)) {
            // Whoever may not read rates of cohorts reads the people.
            return Withheld.or(
                    () -> rates.map(slice, locale), () -> of(slice, choice.with(Scale.COUNT), targets, locale));
        }
        var indicator = choice.indicator();
        var scale = choice.scale() == Scale.BOTH ? Scale.own(indicator) : choice.scale();
        var provinces = judged.provinces(slice, indicator, targets);
        var measure = IndicatorWords.measure(indicator, scale, locale);
        return new TileMapChart(
                caption(slice, choice, scale, provinces, locale),
                measure,
                tiles.places(slice, locale),
                List.of(new Series(
                        indicator.name(),
                        measure.name(),
                        Role.ACTUAL,
                        tiles.withTheOthers(points.signed(provinces, scale, locale), slice, locale))),
                statuses(locale),
                slice.region().isCountry()
                        ? ""
                        : regions.province(slice.region(), slice.boundaries()).toString());
    }

    private Caption caption(
            Slice slice, IndicatorChoice choice, Scale scale, List<JudgedRegion> provinces, Locale locale) {
        var note = ripeness.note(slice, choice.indicator(), locale);
        var subtitle = scale == Scale.ACHIEVEMENT
                ? sentences.judgedUpTo(choice.indicator(), provinces, locale)
                : Texts.of("dashboard.map.subtitle", locale);
        return text.caption(
                slice,
                title(choice.indicator(), scale, locale),
                note.isEmpty() ? subtitle : subtitle + " · " + note,
                sentences.alternative(provinces, choice.indicator(), scale, locale),
                locale);
    }

    private static String title(Indicator indicator, Scale scale, Locale locale) {
        return scale == Scale.ACHIEVEMENT
                ? Texts.of("lens.map.title.ACHIEVEMENT", locale, IndicatorWords.name(indicator, locale))
                : Texts.of(
                        "lens.map.title",
                        locale,
                        IndicatorWords.measure(indicator, scale, locale).name());
    }

    private static List<TileMapChart.Status> statuses(Locale locale) {
        return Stream.of(Status.ACHIEVED, Status.ON_TRACK, Status.ATTENTION, Status.CRITICAL)
                .map(status -> new TileMapChart.Status(
                        StatusRoles.sign(status), Texts.of("agreement.status." + status, locale)))
                .toList();
    }
}
