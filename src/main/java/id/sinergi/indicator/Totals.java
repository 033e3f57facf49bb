package id.sinergi.indicator;

import java.io.Serializable;

/**
 * The figures of a whole slice.
 *
 * @param sectors different sectors with at least one person trained
 * @param provinces different home provinces with at least one person trained
 */
public record Totals(Counts counts, int sectors, int provinces) implements Serializable {

    /** In the place of a number of members that is kept from the viewer. */
    public static final int HIDDEN = -1;

    /** @throws Withheld if it is kept from the viewer */
    @Override
    public int sectors() {
        return known(sectors);
    }

    /** @throws Withheld if it is kept from the viewer */
    @Override
    public int provinces() {
        return known(provinces);
    }

    private static int known(int members) {
        if (members == HIDDEN) {
            throw new Withheld(Withheld.Reason.REFUSED);
        }
        return members;
    }
}
