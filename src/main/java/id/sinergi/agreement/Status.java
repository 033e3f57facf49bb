package id.sinergi.agreement;

/** How an achievement is judged. */
public enum Status {
    ACHIEVED,
    ON_TRACK,
    ATTENTION,
    CRITICAL,
    /** There is a target, but nothing to hold against it yet. */
    NOT_YET,
    /** A month that was due has not come: what is there says too little. */
    INCOMPLETE,
    /** The figure rests on rows that differ from what was posted, or is disputed. */
    IN_DOUBT,
    NO_TARGET
}
