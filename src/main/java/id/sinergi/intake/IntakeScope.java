package id.sinergi.intake;

import id.sinergi.indicator.SmallCells;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionScope;
import id.sinergi.row.FileKind;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Ministry;
import id.sinergi.source.IntakeException;
import org.springframework.stereotype.Component;

/**
 * Whose uploads and batches these are: each is of the regions that its sender had, and belongs to those who see all of
 * them. What is refused is entered in the audit log.
 */
@Component
class IntakeScope {

    private final CurrentScope scope;
    private final CurrentViewer viewers;
    private final SmallCells small;
    private final IntakeTrail trail;

    IntakeScope(CurrentScope scope, CurrentViewer viewers, SmallCells small, IntakeTrail trail) {
        this.scope = scope;
        this.viewers = viewers;
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

    /** Whether the viewer acts for the ministry whose files of this kind are. */
    boolean actsFor(FileKind kind) {
        var owner = switch (kind.origin()) {
            case BPSDMI -> Ministry.KEMENPERIN;
            case KP2MI -> Ministry.KP2MI;
            case BOTH -> Ministry.BOTH;
        };
        return viewers.find().map(viewer -> viewer.ministry().actsFor(owner)).orElse(true);
    }

    /** @throws IntakeException if some of the regions are not the viewer's */
    void require(RegionScope regions, String what, IntakeException otherwise) {
        require(covers(regions), what, otherwise);
    }

    /** @throws IntakeException if it is not allowed */
    void require(boolean allowed, String what, IntakeException otherwise) {
        if (!allowed) {
            throw refused(what, otherwise);
        }
    }

    IntakeException refused(String what, IntakeException refusal) {
        trail.refused(what, refusal);
        return refusal;
    }
}
