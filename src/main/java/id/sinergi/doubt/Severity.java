package id.sinergi.doubt;

/** What a doubt asks of whoever posts the file, from the least on. */
public enum Severity {
    /** That it is meant so. */
    ASK,
    /** Why it is so, which stays with the batch. */
    REASON,
    /** Another file: this one is not posted. */
    BLOCK
}
