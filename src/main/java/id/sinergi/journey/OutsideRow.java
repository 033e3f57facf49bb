package id.sinergi.journey;

/**
 * A staged row that is not of the regions or agreements of whoever sent it.
 *
 * @param sourceId its key
 */
public record OutsideRow(int rowNo, String sourceId, Reason why) {

    /** What lies outside. */
    public enum Reason {
        /** The row's own region. */
        REGION,
        /** The agreement, of a row that names none: its person was trained under others too. */
        AGREEMENT,
        /** The record that has its key already. */
        KEY,
        /** The person whom it is about, as far as known from trainings. */
        PERSON
    }
}
