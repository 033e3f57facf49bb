package id.sinergi.indicator;

import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.person.Sex;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns slices into the numbers of the database within the viewer's scope, and numbers back into codes. */
@Component
public class Questions {

    private final PostedData posted;
    private final CurrentScope scope;
    private final RegionCatalog regions;
    private final Catalog catalog;
    private final SmallCells small;

    Questions(PostedData posted, CurrentScope scope, RegionCatalog regions, Catalog catalog, SmallCells small) {
        this.posted = posted;
        this.scope = scope;
        this.regions = regions;
        this.catalog = catalog;
        this.small = small;
    }

    /**
     * The slice in the numbers of the database; null where a code is unknown or nothing of it may be seen.
     *
     * @throws Withheld for viewers from whom small cells are kept: what they may read comes from {@link
     *     IndicatorService} alone
     */
    public @Nullable CellQuestion of(Slice slice, Set<Dimension> by) {
        if (small.apply()) {
            throw new Withheld(Withheld.Reason.REFUSED);
        }
        try {
            var nodes = nodes(slice, by);
            return nodes.isEmpty()
                    ? null
                    : new CellQuestion(
                            posted.agreement(slice.agreement()),
                            nodes,
                            by,
                            number(slice.period().from()),
                            number(slice.period().to()),
                            slice.sectors().stream()
                                    .map(code -> id(catalog.sectors(), code))
                                    .toList(),
                            Optional.ofNullable(slice.centre())
                                    .map(code -> id(catalog.centres(), code))
                                    .orElse(null),
                            Optional.ofNullable(slice.destination())
                                    .map(code -> id(catalog.destinations(), code))
                                    .orElse(null),
                            Optional.ofNullable(slice.sex()).map(Sex::id).orElse(null),
                            slice.asOf());
        } catch (NoSuchElementException unknown) {
            return null;
        }
    }

    /** Whether the present viewer may see all that it asks for; an answer that is remembered is for nobody else. */
    public boolean areSeen(CellQuestion question) {
        var agreements = scope.agreements();
        return question.isWithin(scope.get())
                && (agreements.all() || agreements.contains(posted.code(question.agreement())));
    }

    /** The numbers of the regions that the viewer sees of the slice, at the level asked for. */
    private List<Integer> nodes(Slice slice, Set<Dimension> by) {
        var visible =
                scope.under(slice.agreement()).intersect(regions.parts(slice.region(), slice.boundaries())).stream()
                        .filter(regions::contains)
                        .toList();
        return by.stream()
                .filter(Dimension::isRegion)
                .findAny()
                .map(level -> visible.stream().flatMap(node -> atLevel(node, level)))
                .orElse(visible.stream())
                .map(RegionCode::value)
                .toList();
    }

    /** A node's regions at the level of the dimension, or the node itself where it lies deeper. */
    private Stream<RegionCode> atLevel(RegionCode node, Dimension level) {
        if (node.isCountry()) {
            return regions.provinces().stream().flatMap(province -> atLevel(province.code(), level));
        }
        return node.isProvince() && level == Dimension.REGENCY
                ? regions.children(node).stream().map(child -> child.code())
                : Stream.of(node);
    }

    /** The code that the input files use for a number of the database. */
    public String key(int key, Dimension dimension) {
        Function<CodeList<? extends CatalogEntry>, String> code =
                list -> list.get(key).code();
        return switch (dimension) {
            case MONTH -> month(key).toString();
            case PROVINCE, REGENCY -> new RegionCode(key).toString();
            case SECTOR -> code.apply(catalog.sectors());
            case CENTRE -> code.apply(catalog.centres());
            case DESTINATION -> code.apply(catalog.destinations());
            case SEX -> (key == Sex.L.id() ? Sex.L : Sex.P).name();
        };
    }

    /** The code under which the slice shows a number: a province of today may be part of an older one. */
    public String key(int key, Dimension dimension, Slice slice) {
        return dimension == Dimension.PROVINCE && new RegionCode(key).isProvince()
                ? regions.province(new RegionCode(key), slice.boundaries()).toString()
                : key(key, dimension);
    }

    /** The provinces of the slice's boundaries that consist of several of today. */
    public List<RegionCode> joined(Slice slice) {
        return regions.provinces(slice.boundaries()).stream()
                .map(Region::code)
                .filter(province -> regions.parts(province, slice.boundaries()).size() > 1)
                .toList();
    }

    private static int id(CodeList<? extends CatalogEntry> list, String code) {
        return list.get(code).id();
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    public static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }
}
