package id.sinergi.quality;

/** What became of the data of a month: each is another text on a screen. */
public enum DeliveryState {
    /** There by the due day. */
    ON_TIME,
    /** There, but after the due day. */
    LATE,
    /** Not there although the due day is over. */
    MISSING,
    /** The month or the time until its due day is not over. */
    NOT_DUE,
    /** There, but due before the source had sent anything at all: nobody can say whether that was late. */
    AT_START,
    /** The source has sent the month, and nobody of this centre or region is in it: zero, not missing. */
    NOBODY,
    /** From before the first month that was ever sent. */
    NOT_EXPECTED
}
