package id.sinergi.journey;

/**
 * A staged row that would make the key of a record stand for something else.
 *
 * @param rowNo row of the file
 * @param key as its sender numbers it
 * @param before what the record says
 * @param after what the row says
 */
public record Reassignment(int rowNo, String key, Identity before, Identity after) {

    /**
     * What a record is about.
     *
     * @param person the first digits of the person's keyed hash
     * @param centre number of the training centre; 0 where the kind has none
     */
    public record Identity(String person, int centre, int year) {}
}
