package id.sinergi.following;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody follows.
 *
 * @param agreement its code
 * @param indicator null for all that the agreement shows first
 * @param region null for all that the follower sees
 */
public record Followed(
        String agreement,
        @Nullable Indicator indicator,
        @Nullable RegionCode region) implements Serializable {

    /** Of a slice; the country stands for all that its viewer sees. */
    public static Followed of(Slice slice, @Nullable Indicator indicator) {
        return new Followed(slice.agreement(), indicator, slice.region().isCountry() ? null : slice.region());
    }

    /** Whether a slice is of a region as a whole and of today, so that it can be followed. */
    public static boolean isPossible(Slice slice) {
        return slice.equals(Slice.of(slice.agreement(), slice.period()).withRegion(slice.region()));
    }

    public RegionCode place() {
        return region == null ? RegionCode.INDONESIA : region;
    }

    /** Its figures in a year, for which there are targets. */
    public Slice in(int year) {
        return Slice.of(agreement, PeriodRange.year(year)).withRegion(place());
    }
}
