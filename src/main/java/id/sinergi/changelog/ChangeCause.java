package id.sinergi.changelog;

/** How a change came about. */
public enum ChangeCause {
    /** Somebody did it. */
    DONE,
    /** An identity provider said so when the user signed in. */
    SIGN_IN,
    /** It was found at a start: by configuration, by a release or by hand in the database. */
    START,
    /** There when the history began; no change. */
    FIRST
}
