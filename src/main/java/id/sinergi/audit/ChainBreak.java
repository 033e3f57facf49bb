package id.sinergi.audit;

/**
 * Where the chain of entries is broken first.
 *
 * @param id number of the first entry that is not as it was entered, or not there
 */
record ChainBreak(long id, Kind kind) {

    /** What is wrong with the entry. */
    enum Kind {
        /** One of its fields, or the order, is not what its hash was made of. */
        CHANGED,
        /** There is none of this number. */
        MISSING,
        /** Nobody entered it. */
        ADDED,
        /** Those up to here are gone, and no entry says that they were old enough. */
        REMOVED
    }
}
