package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.TileMapChart;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.judgement.StatusRoles;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.wording.Defined;
import id.sinergi.wording.SliceText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The people trained by home province on the tile map, with the status of each province that has a target. A province
 * that the slice or the viewer's regions leave out has no value, which is not the same as none trained.
 */
@Service
public class ProvinceMap {

    private final IndicatorService indicators;
    private final CurrentScope scope;
    private final RegionCatalog regions;
    private final ProvinceTiles tiles;
    private final SliceText text;

    ProvinceMap(
            IndicatorService indicators,
            CurrentScope scope,
            RegionCatalog regions,
            ProvinceTiles tiles,
            SliceText text) {
        this.indicators = indicators;
        this.scope = scope;
        this.regions = regions;
        this.tiles = tiles;
        this.text = text;
    }

    public TileMapChart of(Slice slice, SliceTargets targets, Locale locale) {
        var trained = trained(slice);
        var toDate = targets.judged(Indicator.DILATIH)
                .map(months -> trained(slice.withPeriod(months)))
                .orElse(Map.of());
        var points = tiles.shown(slice).stream()
                .map(province -> point(
                        province,
                        trained.getOrDefault(province, 0L),
                        toDate.getOrDefault(province, 0L),
                        slice,
                        targets))
                .toList();
        return new TileMapChart(
                text.caption(
                        slice,
                        Texts.of("dashboard.map.title", locale),
                        Texts.of("dashboard.map.subtitle", locale),
                        alternative(trained, locale),
                        locale),
                Defined.people("dashboard.measure.trained", locale),
                tiles.places(slice, locale),
                List.of(new Series(
                        Indicator.DILATIH.name(),
                        Texts.of("dashboard.measure.trained", locale),
                        Role.ACTUAL,
                        tiles.withTheOthers(points, slice, locale))),
                ProvinceTiles.statuses(locale),
                slice.region().isCountry()
                        ? ""
                        : regions.province(slice.region(), slice.boundaries()).toString());
    }

    private Map<RegionCode, Long> trained(Slice slice) {
        return indicators.breakdown(slice, Dimension.PROVINCE).stream()
                .collect(Collectors.toMap(
                        member -> regions.province(RegionCode.of(member.key()), slice.boundaries()),
                        member -> member.counts().of(TRAINED),
                        Long::sum));
    }

    private Point point(RegionCode province, long trained, long toDate, Slice slice, SliceTargets targets) {
        var point = Point.of(province.toString(), trained);
        if (!regions.parts(province, slice.boundaries()).stream().allMatch(scope.get()::contains)) {
            return point;
        }
        var judgement = targets.judge(Indicator.DILATIH, province, toDate);
        var target = judgement.target();
        return target == null || target.signum() <= 0
                ? point
                : point.withTarget(target.doubleValue()).withRole(StatusRoles.sign(judgement.status()));
    }

    private String alternative(Map<RegionCode, Long> trained, Locale locale) {
        var figures = Figures.in(locale);
        long total = trained.values().stream().mapToLong(Long::longValue).sum();
        return trained.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(highest -> Texts.of(
                        "dashboard.ranking.alternative",
                        locale,
                        regions.get(highest.getKey()).shortName().in(locale),
                        figures.number(highest.getValue()),
                        figures.number(total)))
                .orElseGet(() -> Texts.of("dashboard.nothing", locale));
    }
}
