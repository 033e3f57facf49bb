package id.sinergi.rebuild;

/** Hears how far a rebuild or a verification has come. */
interface RebuildProgress {

    /** So many of the batches of records have been counted again. */
    void counted(int batches, int of);

    /** Somebody reads the figures; the swap is tried again. */
    default void waiting() {}
}
