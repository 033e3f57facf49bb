package id.sinergi.suppress;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Measure;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a question apart into rows of tables. Answered are questions about regions, or about one sector, centre,
 * destination or sex of the whole country; two of them at once would cross two tables.
 */
@Component
class Members {

    private final Tables tables;
    private final CurrentScope scope;
    private final RegionCatalog regions;

    Members(Tables tables, CurrentScope scope, RegionCatalog regions) {
        this.tables = tables;
        this.scope = scope;
        this.regions = regions;
    }

    /** Which part of the slice's region the viewer sees, as regions that do not overlap. */
    List<RegionCode> nodes(Slice slice) {
        return scope.under(slice.agreement()).intersect(regions.parts(slice.region(), slice.boundaries())).stream()
                .filter(regions::contains)
                .toList();
    }

    Told whole(Slice slice) {
        var filter = filter(slice, null);
        if (filter == null) {
            return nodes(slice).stream().map(node -> region(slice, node)).reduce(Told.NOBODY, Told::plus);
        }
        var rows = rows(slice, filter).values().stream().reduce(Told.NOBODY, Told::plus);
        return filter == Dimension.DESTINATION ? placedThere(slice, rows) : rows;
    }

    SortedMap<String, Told> by(Slice slice, Dimension dimension) {
        var filter = filter(slice, dimension);
        if (filter != null) {
            return rows(slice, filter);
        }
        var members = new TreeMap<String, Told>();
        if (dimension == Dimension.REGENCY && nodes(slice).equals(List.of(RegionCode.INDONESIA))) {
            tables.readRegencies(slice.agreement());
        }
        nodes(slice).stream().flatMap(node -> inside(node, dimension)).forEach(node -> {
            var key = dimension == Dimension.PROVINCE ? regions.province(node, slice.boundaries()) : node;
            members.merge(key.toString(), region(slice, node), Told::plus);
        });
        return members;
    }

    /** The one dimension that a question narrows or asks by besides region and month; null where there is none. */
    @Nullable
    Dimension filter(Slice slice, @Nullable Dimension by) {
        var narrowed = Stream.of(Dimension.values())
                .filter(dimension -> !chosen(slice, dimension).isEmpty() || (dimension == by && !by.isRegion()))
                .toList();
        boolean regional = (by != null && by.isRegion()) || !nodes(slice).equals(List.of(RegionCode.INDONESIA));
        if (slice.asOf() != null || narrowed.size() > 1 || (regional && !narrowed.isEmpty())) {
            throw new Withheld(Withheld.Reason.REFUSED);
        }
        return narrowed.isEmpty() ? null : narrowed.getFirst();
    }

    private SortedMap<String, Told> rows(Slice slice, Dimension dimension) {
        var table = tables.by(slice.agreement(), dimension);
        var chosen = chosen(slice, dimension);
        var members = new TreeMap<String, Told>();
        table.rows().keySet().stream()
                .filter(member -> chosen.isEmpty() || chosen.contains(member))
                .forEach(member -> members.put(member, period -> table.told(member, period)));
        return members;
    }

    static Set<String> chosen(Slice slice, Dimension dimension) {
        if (dimension == Dimension.SECTOR) {
            return slice.sectors();
        }
        var sex = slice.sex();
        var one = switch (dimension) {
            case CENTRE -> slice.centre();
            case DESTINATION -> slice.destination();
            case SEX -> sex == null ? null : sex.name();
            default -> null;
        };
        return one == null ? Set.of() : Set.of(one);
    }

    /** A destination narrows those placed alone. */
    private Told placedThere(Slice slice, Told placed) {
        var country = tables.country(slice.agreement());
        return period -> placed.in(period)
                .only(Measure::hasDestination)
                .plus(country.told("", period).only(measure -> !measure.hasDestination()));
    }

    private Told region(Slice slice, RegionCode node) {
        var table = node.isCountry()
                ? tables.country(slice.agreement())
                : node.isProvince()
                        ? tables.by(slice.agreement(), Dimension.PROVINCE)
                        : tables.regencies(slice.agreement(), node.province());
        var member = node.isCountry() ? "" : node.toString();
        return period -> table.told(member, period);
    }

    /** A node's regions at the level of the dimension, or the node itself where it lies deeper. */
    private Stream<RegionCode> inside(RegionCode node, Dimension level) {
        if (node.isCountry()) {
            return regions.provinces().stream().flatMap(province -> inside(province.code(), level));
        }
        return node.isProvince() && level == Dimension.REGENCY
                ? regions.children(node).stream().map(child -> child.code())
                : Stream.of(node);
    }
}
