package id.sinergi.intake;

import id.sinergi.source.Rejection;
import java.util.ArrayList;
import java.util.List;

/** Counts rejected rows and keeps the first of them. */
final class RejectionLog {

    private static final int KEPT = 10_000;

    private final List<Rejection> kept = new ArrayList<>();
    private int rows;

    /** One row and everything that is wrong with it. */
    void add(List<Rejection> ofOneRow) {
        rows++;
        if (kept.size() < KEPT) {
            kept.addAll(ofOneRow);
        }
    }

    /** Rejected rows that need not be kept, since enough are. */
    void addUnkept(int more) {
        rows += more;
    }

    int room() {
        return KEPT - Math.min(KEPT, kept.size());
    }

    int rows() {
        return rows;
    }

    List<Rejection> kept() {
        return kept;
    }
}
