package id.sinergi.correction;

import org.jspecify.annotations.Nullable;

/** By which key a later file may bring the row again. */
@FunctionalInterface
interface RowKey {

    /** None where the row has no key, or one that could be a person's number. */
    @Nullable
    String of(KeptRow row);
}
