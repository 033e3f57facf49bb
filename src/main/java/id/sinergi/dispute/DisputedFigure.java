package id.sinergi.dispute;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The figure that a case is about.
 *
 * @param number the case's
 * @param destination ISO code; null for all destinations
 * @param batch the last batch that its numbers take into account
 */
public record DisputedFigure(
        int number,
        String agreement,
        PeriodRange period,
        RegionCode region,
        @Nullable String destination,
        Indicator indicator,
        int batch)
        implements Serializable {

    /** Whether figures of a slice's period and destination are of the disputed ones, in whatever region. */
    public boolean touches(Slice slice) {
        var asOf = slice.asOf();
        return agreement.equals(slice.agreement())
                && !period.from().isAfter(slice.period().to())
                && !period.to().isBefore(slice.period().from())
                && (destination == null || destination.equals(slice.destination()))
                && (asOf == null || asOf >= batch);
    }

    /** The slice that the case was opened from. */
    public Slice slice() {
        return Slice.of(agreement, period).withRegion(region).withDestination(destination);
    }
}
