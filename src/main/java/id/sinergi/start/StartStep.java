package id.sinergi.start;

/** Done, or checked, before the first request is answered; {@code @Order} says in which order. */
@FunctionalInterface
public interface StartStep {

    /** For {@code @Order}: what may refuse the start. */
    int REFUSING = 1;

    /** For {@code @Order}: what takes its time, once nothing refuses the start. */
    int WORKING = 2;

    /**
     * Ends before the port is opened.
     *
     * @throws StartRefused if requests may not be answered at all
     */
    void run();

    /** Whether it is left out where the people are made up. */
    default boolean forRealPeopleOnly() {
        return false;
    }
}
