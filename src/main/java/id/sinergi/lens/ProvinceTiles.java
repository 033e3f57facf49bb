package id.sinergi.lens;

import id.sinergi.agreement.Status;
import id.sinergi.chart.Point;
import id.sinergi.chart.TileMapChart;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.StatusRoles;
import id.sinergi.language.Texts;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tiles of the map of provinces: where each lies, and why some have no value. */
@Component
class ProvinceTiles {

    private final CurrentScope scope;
    private final RegionCatalog regions;

    ProvinceTiles(CurrentScope scope, RegionCatalog regions) {
        this.scope = scope;
        this.regions = regions;
    }

    List<TileMapChart.Place> places(Slice slice, Locale locale) {
        return regions.provinces(slice.boundaries()).stream()
                .map(province -> place(province, locale))
                .toList();
    }

    /** Adds the provinces that have no value, each with the reason: not the viewer's, or left out by the filter. */
    List<Point> withTheOthers(List<Point> points, Slice slice, Locale locale) {
        var known = points.stream().map(Point::key).collect(Collectors.toSet());
        return Stream.concat(
                        points.stream(),
                        regions.provinces(slice.boundaries()).stream()
                                .map(Region::code)
                                .filter(province -> !known.contains(province.toString()))
                                .map(province -> Point.missing(province.toString())
                                        .withNote(Texts.of(
                                                scope.get()
                                                                .intersect(regions.parts(province, slice.boundaries()))
                                                                .isEmpty()
                                                        ? "slice.tile.outOfScope"
                                                        : "slice.tile.filtered",
                                                locale))))
                .toList();
    }

    private TileMapChart.Place place(Region province, Locale locale) {
        var tile = regions.tileGrid().tile(province.code()).orElseThrow();
        var iso = Objects.requireNonNull(province.iso());
        return new TileMapChart.Place(
                province.code().toString(),
                iso.substring(iso.indexOf('-') + 1),
                province.shortName().in(locale),
                tile.row(),
                tile.column());
    }

    static List<TileMapChart.Status> statuses(Locale locale) {
        return Stream.of(Status.ACHIEVED, Status.ON_TRACK, Status.ATTENTION, Status.CRITICAL)
                .map(status -> new TileMapChart.Status(
                        StatusRoles.sign(status), Texts.of("agreement.status." + status, locale)))
                .toList();
    }
}
