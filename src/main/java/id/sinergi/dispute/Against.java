package id.sinergi.dispute;

/** What the programme's number is held against. */
public enum Against {
    /** All rows of KP2MI's list in the data. */
    LIST,
    /** What was published of the same period. */
    PUBLISHED,
    /** A number that the other side has stated. */
    STATED
}
