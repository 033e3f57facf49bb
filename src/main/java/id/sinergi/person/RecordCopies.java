package id.sinergi.person;

/** Copies of records that a module keeps for a while, with the start of each person's key. */
@FunctionalInterface
public interface RecordCopies {

    /** With the keys of all people changed: thrown away too, unless they hold no key. */
    default void keysChanged() {
        remove();
    }

    /** With people whose retention has passed: thrown away too, unless they hold no key and are kept for a while of their own. */
    default void retired() {
        remove();
    }

    /**
     * Throws them away, in the transaction in which somebody is forgotten or the keys change: no copy shows the start of a
     * key that is no longer anybody's.
     */
    void remove();
}
