package id.sinergi.statistics;

import id.sinergi.indicator.Slice;
import id.sinergi.region.Boundaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row of a published table that a slice is a part of. */
record PublishedPart(PublishedDimension dimension, String member) {

    /** Empty where the slice has more than one filter, or one that nothing is published by. */
    static Optional<PublishedPart> of(Slice slice) {
        var parts = new ArrayList<PublishedPart>();
        if (!slice.region().isCountry()) {
            parts.add(new PublishedPart(
                    slice.region().isProvince() ? PublishedDimension.PROVINSI : PublishedDimension.KABKOTA,
                    slice.region().toString()));
        }
        add(parts, PublishedDimension.NEGARA, slice.destination());
        add(parts, PublishedDimension.BALAI, slice.centre());
        var sex = slice.sex();
        add(parts, PublishedDimension.JENIS_KELAMIN, sex == null ? null : sex.name());
        slice.sectors().forEach(sector -> add(parts, PublishedDimension.SEKTOR, sector));
        if (parts.isEmpty()) {
            return Optional.of(new PublishedPart(PublishedDimension.TOTAL, ""));
        }
        return parts.size() == 1 && slice.boundaries() == Boundaries.TODAY
                ? Optional.of(parts.getFirst())
                : Optional.empty();
    }

    private static void add(List<PublishedPart> parts, PublishedDimension dimension, @Nullable String member) {
        if (member != null) {
            parts.add(new PublishedPart(dimension, member));
        }
    }
}
