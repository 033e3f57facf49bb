package id.sinergi.subject;

import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page can be about: a region, a sector, a training centre or a destination. */
public enum Subject {
    REGION("wilayah"),
    SECTOR("sektor"),
    CENTRE("balai"),
    DESTINATION("negara");

    private final String path;

    Subject(String path) {
        this.path = path;
    }

    /** Where its page is; that of one member has the code behind it. */
    public String path() {
        return path;
    }

    /** The code of the member that the slice is about; empty where it is about all of them. */
    public String member(Slice slice) {
        var one = switch (this) {
            case REGION -> slice.region().isCountry() ? null : slice.region().toString();
            case SECTOR -> slice.sectors().size() == 1 ? slice.sectors().first() : null;
            case CENTRE -> slice.centre();
            case DESTINATION -> slice.destination();
        };
        return one == null ? "" : one;
    }

    /** The slice about one member, or about all of them where the code is empty. */
    public Slice of(Slice slice, String code) {
        return switch (this) {
            case REGION -> slice.withRegion(code.isEmpty() ? RegionCode.INDONESIA : RegionCode.of(code));
            case SECTOR -> slice.withSectors(code.isEmpty() ? List.of() : List.of(code));
            case CENTRE -> slice.withCentre(code.isEmpty() ? null : code);
            case DESTINATION -> slice.withDestination(code.isEmpty() ? null : code);
        };
    }

    /** The codes of the members that the slice is narrowed to; none where it holds all of them. */
    public Set<String> chosen(Slice slice) {
        return this == SECTOR
                ? slice.sectors()
                : Stream.of(member(slice)).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    /**
     * The slice with one member more chosen, or with one less where it is among them already. There can be several
     * sectors, but only one region, centre and destination, which take the place of the one before.
     */
    public Slice toggled(Slice slice, String code) {
        if (this != SECTOR) {
            return of(slice, code.equals(member(slice)) ? "" : code);
        }
        var sectors = new TreeSet<>(slice.sectors());
        if (!sectors.remove(code)) {
            sectors.add(code);
        }
        return slice.withSectors(sectors);
    }

    /** The slice in which the present member stands beside its like: a regency within its province. */
    public Slice amongPeers(Slice slice, RegionCatalog regions) {
        return this == REGION ? slice.withRegion(regions.parent(slice.region(), slice.boundaries())) : of(slice, "");
    }

    /** What the member is one of. */
    public Dimension peers(Slice slice) {
        return switch (this) {
            case REGION -> slice.region().isRegency() ? Dimension.REGENCY : Dimension.PROVINCE;
            case SECTOR -> Dimension.SECTOR;
            case CENTRE -> Dimension.CENTRE;
            case DESTINATION -> Dimension.DESTINATION;
        };
    }

    /** What the page breaks its figures down by in rows. */
    public Dimension rows(Slice slice) {
        if (this != REGION && member(slice).isEmpty()) {
            return peers(slice);
        }
        if (slice.region().isCountry()) {
            return Dimension.PROVINCE;
        }
        if (slice.region().isProvince()) {
            return Dimension.REGENCY;
        }
        return this == SECTOR ? Dimension.CENTRE : Dimension.SECTOR;
    }

    /** The count that ranks: where people went concerns the people placed only. */
    public ToLongFunction<Counts> count() {
        return this == DESTINATION ? PLACED : TRAINED;
    }

    /** The subject whose page a member of the dimension has; regions for both of their levels. */
    public static Subject of(Dimension dimension) {
        return switch (dimension) {
            case PROVINCE, REGENCY -> REGION;
            case SECTOR -> SECTOR;
            case CENTRE -> CENTRE;
            case DESTINATION -> DESTINATION;
            case MONTH, SEX -> throw new IllegalArgumentException("No page is about " + dimension);
        };
    }
}
