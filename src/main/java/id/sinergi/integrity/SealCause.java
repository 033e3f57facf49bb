package id.sinergi.integrity;

/** Why a link was added to the chain of seals. */
public enum SealCause {
    /** What was there when seals came to be. */
    FIRST,
    POSTED,
    /** Figures were counted again. */
    COUNTED,
    FORGOTTEN,
    KEY_CHANGED,
    /** A version of the product brought or dropped columns. */
    COLUMNS
}
