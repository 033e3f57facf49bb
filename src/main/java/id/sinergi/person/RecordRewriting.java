package id.sinergi.person;

/** Knows of each change of rows of records that no batch made, in the transaction that makes it. */
@FunctionalInterface
public interface RecordRewriting {

    /** Why rows are rewritten. */
    enum Cause {
        /** People were made nobody's, at their request or after their retention. */
        FORGOTTEN,
        KEY_CHANGED
    }

    /** Runs the change. */
    void around(Cause cause, Runnable change);
}
