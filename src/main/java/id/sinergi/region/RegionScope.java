package id.sinergi.region;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The regions a viewer may see, each with all that lies inside it. An empty scope sees nothing. */
public record RegionScope(Set<RegionCode> regions) {

    public static final RegionScope NOTHING = new RegionScope(Set.of());
    public static final RegionScope EVERYTHING = of(RegionCode.INDONESIA);

    /** Keeps the outermost regions only, so that the members never overlap. */
    public RegionScope {
        var given = Set.copyOf(regions);
        regions = Collections.unmodifiableSortedSet(new TreeSet<>(given.stream()
                .filter(member -> given.stream().noneMatch(other -> !other.equals(member) && other.contains(member)))
                .toList()));
    }

    public static RegionScope of(RegionCode... regions) {
        return of(Arrays.asList(regions));
    }

    public static RegionScope of(Collection<RegionCode> regions) {
        return new RegionScope(Set.copyOf(regions));
    }

    /** Whether the whole of this region may be seen. */
    public boolean contains(RegionCode region) {
        return regions.stream().anyMatch(member -> member.contains(region));
    }

    /**
     * What may be seen of a region, as regions that do not overlap: the region itself where all of it is in scope, else
     * the members of the scope inside it, else none.
     */
    public List<RegionCode> intersect(RegionCode region) {
        return contains(region)
                ? List.of(region)
                : regions.stream().filter(region::contains).toList();
    }

    /** What may be seen of several regions that do not overlap. */
    public List<RegionCode> intersect(List<RegionCode> parts) {
        return parts.stream().flatMap(part -> intersect(part).stream()).toList();
    }

    /** Whether the other scope is something, and all of it may be seen. */
    public boolean covers(RegionScope other) {
        return !other.isEmpty() && other.regions.stream().allMatch(this::contains);
    }

    /** The numbers of its regions with commas, as tables keep it; empty for nothing. */
    public String numbers() {
        return regions.stream().map(region -> String.valueOf(region.value())).collect(Collectors.joining(","));
    }

    /** Reads what {@link #numbers} wrote. */
    public static RegionScope ofNumbers(String numbers) {
        return of(Arrays.stream(numbers.split(","))
                .filter(number -> !number.isEmpty())
                .map(number -> new RegionCode(Integer.parseInt(number)))
                .toList());
    }

    public boolean isEmpty() {
        return regions.isEmpty();
    }
}
