package id.sinergi.integrity;

import id.sinergi.indicator.FiguresReplaced;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether figures may be relied on, known on every node without asking. */
@Component
public class SealState {

    private final SealBreaks breaks;
    private volatile @Nullable OptionalInt first;

    SealState(SealBreaks breaks) {
        this.breaks = breaks;
    }

    /** The first batch that differs from its seal; empty if none is known to. */
    public OptionalInt brokenSince() {
        var known = first;
        if (known == null) {
            var found = breaks.first();
            known = found == null ? OptionalInt.empty() : OptionalInt.of(found);
            first = known;
        }
        return known;
    }

    /**
     * Whether figures rest on a batch that differs from its seal.
     *
     * @param asOf the last batch that they know; null for all
     */
    public boolean isInDoubt(@Nullable Integer asOf) {
        var since = brokenSince();
        return since.isPresent() && (asOf == null || asOf >= since.getAsInt());
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        first = null;
    }
}
