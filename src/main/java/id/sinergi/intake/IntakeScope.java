package id.sinergi.intake;

import id.sinergi.indicator.SmallCells;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.SeenScope;
import id.sinergi.row.FileKind;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Ministry;
import id.sinergi.source.IntakeException;
import org.springframework.stereotype.Component;

/**
 * Whose uploads and batches these are: each is of the regions and agreements that its sender had, and belongs to those who
 * see all of them. What is refused is entered in the audit log.
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
     * The regions and agreements that the present viewer may send rows of.
     *
     * @throws IntakeException if there are none
     */
    SeenScope present() {
        var present = scope.seen();
        if (present.regions().isEmpty()) {
            throw refused("file", new IntakeException("intake.error.no-regions"));
        }
        if (present.agreements().isEmpty()) {
            throw refused("file", new IntakeException("intake.error.no-agreements"));
        }
        return present;
    }

    boolean covers(SeenScope seen) {
        return scope.seen().covers(seen);
    }

    /** Whether the viewer may know how many rows of this scope changed, which can be those of a single person. */
    boolean tells(SeenScope seen) {
        return covers(seen) && !small.apply();
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

    /** @throws IntakeException if some of it is not the viewer's */
    void require(SeenScope seen, String what, IntakeException otherwise) {
        require(covers(seen), what, otherwise);
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
