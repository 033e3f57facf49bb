package id.sinergi.intake;

/** What came of posting an upload. */
public sealed interface PostResult {

    /** The figures changed. */
    record Posted(int batch) implements PostResult {}

    /** A second person has to agree first: it was submitted, and no figure changed. */
    record Submitted() implements PostResult {}

    /** Another batch came in between: nothing was posted, and this is what posting would do now. */
    record PreviewChanged(Preview fresh) implements PostResult {}

    /** Every row says what is known: there is no batch, and the upload is closed. */
    record NothingToPost() implements PostResult {}

    /** Something in the file is likely wrong, and nobody said that it is meant: nothing was posted. */
    record DoubtsNotAccepted(int doubts) implements PostResult {}

    /** Rows would give keys another person, centre or year, and nobody said why: nothing was posted. */
    record JustificationMissing(int reassigned) implements PostResult {}

    /** What looks unusual is posted only with a reason. */
    record ReasonMissing(int doubts) implements PostResult {}

    /** The file has rejected rows and posting the others was not asked for: nothing was posted. */
    record RejectedRowsNotAccepted(int rejected) implements PostResult {}
}
