package id.sinergi.intake;

/** Hears how far the reading of a file is. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener NONE = (fraction, rows) -> {};

    /**
     * Called now and then, from the reading thread.
     *
     * @param fraction between 0 and 1; negative if it is not known
     * @param rows rows read so far
     */
    void at(double fraction, int rows);

    /** All rows are read, and will be compared with what is known. */
    default void atEnd(int rows) {
        at(1, rows);
    }
}
