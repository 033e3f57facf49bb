package id.sinergi.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All regions of the country, kept in memory and never changed after start; lists are in the order of their codes. */
@Component
public class RegionCatalog {

    private final SortedMap<RegionCode, Region> regions;
    private final Map<RegionCode, List<Region>> children;
    private final TileGrid tileGrid;

    @Autowired
    RegionCatalog(RegionRepository repository) {
        this(repository.findAllByOrderByCode());
    }

    private RegionCatalog(List<RegionEntity> rows) {
        this(
                rows.stream().map(RegionEntity::region).toList(),
                new TileGrid(rows.stream().flatMap(row -> row.tile().stream()).toList()));
    }

    /** A catalogue of the given regions. */
    public RegionCatalog(Collection<Region> regions, TileGrid tileGrid) {
        this.regions = new TreeMap<>(regions.stream().collect(Collectors.toMap(Region::code, region -> region)));
        this.children = this.regions.values().stream()
                .filter(region -> !region.code().isCountry())
                .collect(Collectors.groupingBy(region -> region.code().parent(), Collectors.toUnmodifiableList()));
        this.tileGrid = tileGrid;
    }

    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** The region of a code that is known to exist, else {@link NoSuchElementException}. */
    public Region get(RegionCode code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No region " + code));
    }

    /** The region of a text such as {@code 35.78}; empty if it is no code or no region has it. */
    public Optional<Region> find(String dotted) {
        return RegionCode.parse(dotted).flatMap(this::find);
    }

    public boolean contains(RegionCode code) {
        return regions.containsKey(code);
    }

    public Region country() {
        return get(RegionCode.INDONESIA);
    }

    public List<Region> all() {
        return List.copyOf(regions.values());
    }

    /** The regions one level below; none below a regency. */
    public List<Region> children(RegionCode code) {
        return children.getOrDefault(code, List.of());
    }

    public List<Region> provinces() {
        return children(RegionCode.INDONESIA);
    }

    /** The provinces that there are by these boundaries. */
    public List<Region> provinces(Boundaries boundaries) {
        return provinces().stream()
                .filter(region -> province(region.code(), boundaries).equals(region.code()))
                .toList();
    }

    /** The province by these boundaries in which a province or regency of today lies; other codes stay as they are. */
    public RegionCode province(RegionCode code, Boundaries boundaries) {
        if (code.isCountry()) {
            return code;
        }
        var today = code.province();
        return boundaries == Boundaries.TODAY
                ? today
                : find(today).map(Region::formerParent).orElse(today);
    }

    /**
     * The regions of today that make up a region by these boundaries: several for a province that was split since, else
     * the region alone.
     */
    public List<RegionCode> parts(RegionCode code, Boundaries boundaries) {
        return code.isProvince() && province(code, boundaries).equals(code)
                ? provinces().stream()
                        .map(Region::code)
                        .filter(province -> province(province, boundaries).equals(code))
                        .toList()
                : List.of(code);
    }

    /** The region one level above by these boundaries; the country of a province. */
    public RegionCode parent(RegionCode code, Boundaries boundaries) {
        return code.isRegency() ? province(code, boundaries) : code.parent();
    }

    public List<Region> regencies() {
        return provinces().stream()
                .flatMap(province -> children(province.code()).stream())
                .toList();
    }

    /** The regions above, nearest first: of a regency its province and the country, of the country none. */
    public List<Region> ancestors(RegionCode code, Boundaries boundaries) {
        return Stream.iterate(code, step -> !step.isCountry(), step -> parent(step, boundaries))
                .map(step -> get(parent(step, boundaries)))
                .toList();
    }

    public TileGrid tileGrid() {
        return tileGrid;
    }
}
