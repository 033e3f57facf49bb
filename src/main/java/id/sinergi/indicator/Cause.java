package id.sinergi.indicator;

/**
 * Why a batch changed a count, kept with each change in the ledger. A person who counts in another place or month than
 * before is taken out of the one and put into the other by the same cause.
 */
public enum Cause {
    /** Counted for the first time, in the last known month or a later one. */
    NEW(1),
    /** Counted for the first time, in a month before the last one that was known. */
    LATE(2),
    /** Counted elsewhere since a row of the person was sent again with other values. */
    CORRECTED(3),
    /** Counted elsewhere, or not any more, since another row of the person came in, such as an earlier training. */
    MOVED(4),
    /** Counted no more since a row of the person was withdrawn or changed. */
    WITHDRAWN(5);

    private final int id;

    Cause(int id) {
        this.id = id;
    }

    /** Its number in {@code ledger.cause}. */
    public int id() {
        return id;
    }
}
