package id.sinergi.database;

/**
 * While this thread sends rows through a COPY, its connection takes no other statement: one would wait for the COPY, which
 * waits for this thread. Asking nevertheless fails at once.
 */
public final class OpenCopy implements AutoCloseable {

    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    /** To be closed in the same thread, after the COPY. */
    public OpenCopy() {
        OPEN.set(true);
    }

    static void refuseStatement() {
        if (OPEN.get()) {
            throw new IllegalStateException("A statement within an open COPY would wait for ever");
        }
    }

    @Override
    public void close() {
        OPEN.remove();
    }
}
