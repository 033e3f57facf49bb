package id.sinergi.export;

import java.io.IOException;

/** How far an export is, told to those who wait for it. */
@FunctionalInterface
interface ExportProgress {

    /** Ends the work on an export that its owner no longer wants. */
    final class NoLongerWanted extends IOException {}

    /** @return whether it is still wanted */
    boolean at(int percent);

    default void reached(int percent) throws NoLongerWanted {
        if (!at(percent)) {
            throw new NoLongerWanted();
        }
    }
}
