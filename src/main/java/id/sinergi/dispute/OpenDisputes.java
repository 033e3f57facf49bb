package id.sinergi.dispute;

import id.sinergi.database.SystemRows;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The figures that somebody disputes, known on every node without asking. */
@Component
public class OpenDisputes {

    private final DisputeRepository disputes;
    private volatile @Nullable List<DisputedFigure> known;

    OpenDisputes(DisputeRepository disputes) {
        this.disputes = disputes;
    }

    /** Those that touch figures of a slice's period, in whatever region: whoever judges one asks for its own. */
    public List<DisputedFigure> touching(Slice slice) {
        return all().stream().filter(figure -> figure.touches(slice)).toList();
    }

    /** Of every region, since they are told to nobody but as the reason of a figure's own state. */
    private List<DisputedFigure> all() {
        var found = known;
        return found == null ? read() : found;
    }

    /** Never beside {@link #forget}: what was read before a case was opened does not stay in place of what follows. */
    private synchronized List<DisputedFigure> read() {
        var found = known;
        if (found == null) {
            found = SystemRows.call(() -> disputes.findByStateOrderByNumber(DisputeState.OPEN)).stream()
                    .map(entity -> entity.dispute().figure())
                    .toList();
            known = found;
        }
        return found;
    }

    @EventListener({FiguresReplaced.class, Freshness.Judged.class})
    synchronized void forget() {
        known = null;
    }
}
