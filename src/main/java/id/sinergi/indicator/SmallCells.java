package id.sinergi.indicator;

import id.sinergi.region.CurrentScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may not read small numbers of people, and which are small. */
@Component
public class SmallCells {

    private final CurrentScope viewer;
    private volatile int threshold;

    public SmallCells(CurrentScope viewer, @Value("${sinergi.small-cells.threshold:5}") int threshold) {
        this.viewer = viewer;
        this.threshold = threshold;
    }

    /** The smallest number of people that everybody may read; 0 or 1 where nothing is hidden. */
    public int threshold() {
        return threshold;
    }

    /** Whether small numbers are kept from the present viewer: from everyone who may not read people's records. */
    public boolean apply() {
        return threshold > 1 && !viewer.exact();
    }

    /** For tests, whose figures are mostly small. */
    void hideBelow(int smallest) {
        threshold = smallest;
    }
}
