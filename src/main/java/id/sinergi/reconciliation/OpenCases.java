package id.sinergi.reconciliation;

import id.sinergi.dispute.Dispute;
import id.sinergi.dispute.DisputeState;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The open cases about the placements of a slice and of its parts, told beside the figures that they are about.
 *
 * @param slice what is compared
 * @param disputes those that the viewer sees and whose period overlaps the slice's
 */
public record OpenCases(Slice slice, List<Dispute> disputes) implements Serializable {

    public OpenCases {
        disputes = disputes.stream()
                .filter(dispute -> dispute.state() == DisputeState.OPEN)
                .filter(dispute -> dispute.figure().indicator() == Indicator.DITEMPATKAN)
                .filter(dispute -> dispute.figure()
                        .touches(slice.withDestination(dispute.figure().destination())))
                .toList();
    }

    /** Their numbers, the newest first. */
    public List<Integer> ofWhole() {
        return of(slice.region(), slice.destination());
    }

    /** @param key of a member; empty for those whose home is not known */
    public List<Integer> of(Dimension dimension, String key) {
        if (key.isEmpty()) {
            return List.of();
        }
        return dimension == Dimension.DESTINATION
                ? of(slice.region(), key)
                : of(RegionCode.of(key), slice.destination());
    }

    private List<Integer> of(RegionCode region, @Nullable String destination) {
        return disputes.stream()
                .filter(dispute -> dispute.figure().region().equals(region)
                        && Objects.equals(dispute.figure().destination(), destination))
                .map(Dispute::number)
                .toList();
    }
}
