package id.sinergi.lens;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Caption;
import id.sinergi.chart.Item;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TileMapChart;
import id.sinergi.chart.ValueFormat;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.choice.Scale;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.JudgedRegions;
import id.sinergi.lag.PlacementRateService;
import id.sinergi.lag.PlacementRates;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCatalog;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The map and the ranking of people placed as a rate: by cohort, and only of cohorts that are mature. */
@Component
class PlacementRateCharts {

    private final PlacementRateService service;
    private final PlacementRatePoints points;
    private final ProvinceTiles tiles;
    private final RegionCatalog regions;
    private final SliceText text;

    PlacementRateCharts(
            PlacementRateService service,
            PlacementRatePoints points,
            ProvinceTiles tiles,
            RegionCatalog regions,
            SliceText text) {
        this.service = service;
        this.points = points;
        this.tiles = tiles;
        this.regions = regions;
        this.text = text;
    }

    static boolean isAsked(IndicatorChoice choice) {
        return choice.indicator() == Indicator.DITEMPATKAN && choice.scale() == Scale.RATE;
    }

    TileMapChart map(Slice slice, Locale locale) {
        var rates = service.of(slice, Dimension.PROVINCE);
        var ofAll = points.of(rates, slice, Dimension.PROVINCE, false, locale).stream()
                .map(Item::point)
                .toList();
        return new TileMapChart(
                caption("lens.map.title", rates, slice, Dimension.PROVINCE, locale),
                measure(locale),
                tiles.places(slice, locale),
                List.of(new Series(
                        "RATE", measure(locale).name(), Role.ACTUAL, tiles.withTheOthers(ofAll, slice, locale))),
                List.of(),
                slice.region().isCountry()
                        ? ""
                        : regions.province(slice.region(), slice.boundaries()).toString());
    }

    BarChart ranking(Slice slice, Locale locale) {
        var level = JudgedRegions.level(slice);
        var rates = service.of(slice, level);
        return new BarChart(
                caption("lens.ranking.title." + level, rates, slice, level, locale),
                measure(locale),
                points.ranked(points.of(rates, slice, level, true, locale)));
    }

    private Caption caption(String title, PlacementRates rates, Slice slice, Dimension level, Locale locale) {
        var name = measure(locale).name();
        var unfiltered = slice.destination() == null ? "" : " · " + Texts.of("slice.unfiltered.DESTINATION", locale);
        var asked = slice.withDestination(null);
        return text.caption(
                asked,
                Texts.of(title, locale, name),
                subtitle(rates, slice.period(), locale) + unfiltered,
                points.sentence(name, points.of(rates, slice, level, true, locale), level, locale),
                locale);
    }

    /** Which cohorts the rates are of, or that none is old enough. */
    private static String subtitle(PlacementRates rates, PeriodRange period, Locale locale) {
        return rates.mature()
                .map(months -> Texts.of(
                        months.equals(period) ? "lens.rate.placed.all" : "lens.rate.placed.subtitle",
                        locale,
                        rates.window(),
                        months.label(locale)))
                .orElseGet(() -> Texts.of("lens.rate.placed.none", locale, rates.window()));
    }

    private static Measure measure(Locale locale) {
        return new Measure(Texts.of("lens.rate.placed", locale), "", ValueFormat.PERCENT);
    }
}
