package id.sinergi.dispute;

/** Where a case stands. */
public enum DisputeState {
    /** Nobody has agreed yet which number holds; figures that it touches are in doubt. */
    OPEN,
    AGREED,
    CLOSED
}
