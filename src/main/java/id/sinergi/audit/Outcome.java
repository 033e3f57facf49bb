package id.sinergi.audit;

/** What became of a deed. */
public enum Outcome {
    DONE,
    /** Not permitted, or asked for in vain. */
    REFUSED,
    /** Permitted and tried; it did not work. */
    FAILED
}
