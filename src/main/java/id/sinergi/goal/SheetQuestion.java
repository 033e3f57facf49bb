package id.sinergi.goal;

import id.sinergi.agreement.TargetDocument;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which targets are to be typed.
 *
 * @param head the region that is to be set together with those right below it; null for the viewer's own regions, side by
 *     side
 * @param document whose next version it is; null for a new one
 */
public record SheetQuestion(
        String agreement,
        GoalIndicator indicator,
        int year,
        @Nullable RegionCode head,
        @Nullable TargetDocument document)
        implements Serializable {

    public SheetQuestion withDocument(@Nullable TargetDocument other) {
        return new SheetQuestion(agreement, indicator, year, head, other);
    }
}
