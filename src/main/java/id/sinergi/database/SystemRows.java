package id.sinergi.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets work of the system itself see and change every row, whoever asked for it and also within a transaction of theirs:
 * posting changes figures that its user may not see. Whoever calls it has checked what the viewer may do.
 */
public final class SystemRows {

    private static final ThreadLocal<@Nullable VisibleRows> CHOSEN = new ThreadLocal<>();

    private SystemRows() {}

    public static <T> T call(Supplier<T> work) {
        return with(VisibleRows.SYSTEM, work);
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** For looking up what a viewer may see: such work reads tables that no policy protects, and must not ask itself. */
    public static <T> T withoutAny(Supplier<T> work) {
        return with(VisibleRows.NONE, work);
    }

    /** What this thread's statements see regardless of who is signed in; null for what the viewer may see. */
    static @Nullable VisibleRows chosen() {
        return CHOSEN.get();
    }

    static <T> T with(VisibleRows rows, Supplier<T> work) {
        var before = CHOSEN.get();
        CHOSEN.set(rows);
        try {
            return work.get();
        } finally {
            CHOSEN.set(before);
        }
    }
}
