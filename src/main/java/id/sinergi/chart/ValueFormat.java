package id.sinergi.chart;

/** How a value is written; the browser applies it in the user's language. */
public enum ValueFormat {
    /** {@code 18.412} */
    INTEGER,
    /** {@code 297 rb}; tables and tooltips still show the whole number. */
    COMPACT,
    /** {@code 93,4%} from the value 93.4. */
    PERCENT,
    /** {@code 3,5} */
    DECIMAL,
    /** {@code 0,82}: of one count to another. */
    RATIO
}
