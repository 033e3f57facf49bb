package id.sinergi.edition;

import id.sinergi.chart.ValueFormat;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an edition that is another today.
 *
 * @param section title of the part it stands in
 * @param row what it is of, such as a province
 * @param column what it counts
 * @param format how a number is written; null for words
 * @param then as it was presented; empty where there was none
 * @param now as it is today; empty where there is none
 * @param change from then to now, for two numbers; null where one of them is missing or is words
 */
public record Difference(
        String section,
        String row,
        String column,
        @Nullable ValueFormat format,
        Kind kind,
        String then,
        String now,
        @Nullable Double change)
        implements Serializable {

    /** What became of a figure. */
    public enum Kind {
        CHANGED,
        /** What it was of is no longer there, or no longer in its list. */
        GONE,
        /** It was not there then. */
        ADDED
    }
}
