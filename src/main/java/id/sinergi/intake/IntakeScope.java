package id.sinergi.intake;

import id.sinergi.indicator.SmallCells;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionScope;
import id.sinergi.source.IntakeException;
import org.springframework.stereotype.Component;

/**
 * Whose uploads and batches these are: each is of the regions that its sender had, and belongs to those who see all of
 * them. What is refused is entered in the audit log.
 */
@Component
class IntakeScope {

    private final CurrentScope scope;
    private final SmallCells small;
    private final IntakeTrail trail;

    IntakeScope(CurrentScope scope, SmallCells small, IntakeTrail trail) {
        this.scope = scope;
        this.small = small;
        this.trail = trail;
    }

    /**
     * The regions that the present viewer may send rows of.
     *
     * @throws IntakeException if there are none
     */
    RegionScope present() {
        var present = scope.get();
        if (present.isEmpty()) {
            throw refused("file", new IntakeException("intake.error.no-regions"));
        }
        return present;
    }

    boolean covers(RegionScope regions) {
        return scope.get().covers(regions);
    }

    /** Whether the viewer may know how many rows of these regions changed, which can be those of a single person. */
    boolean tells(RegionScope regions) {
        return covers(regions) && !small.apply();
    }

    /** @throws IntakeException if some of the regions are not the viewer's */
    void require(RegionScope regions, String what, IntakeException otherwise) {
        if (!covers(regions)) {
            throw refused(what, otherwise);
        }
    }

    IntakeException refused(String what, IntakeException refusal) {
        trail.refused(what, refusal);
        return refusal;
    }
}
