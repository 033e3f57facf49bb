package id.sinergi.agreement;

/** How an achievement is judged. */
public enum Status {
    ACHIEVED,
    ON_TRACK,
    ATTENTION,
    CRITICAL,
    NO_TARGET
}
