package id.sinergi.journey;

import java.io.Serializable;

/**
 * How many records of a kind are matched alike.
 *
 * @param key number of the region, country or month (year × 100 + month); 0 of the whole, and of people without any training
 * @param people different ones among those of the whole; 0 of its parts, which are told of placements alone, and of counted tests
 */
public record MatchCount(RecordKind kind, Match match, By by, int key, long records, long people)
        implements Serializable {

    /** What they are told apart by. */
    public enum By {
        WHOLE,
        REGION,
        DESTINATION,
        MONTH
    }
}
