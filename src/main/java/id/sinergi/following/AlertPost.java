package id.sinergi.following;

/**
 * A mail to a follower.
 *
 * @param problem why it could not be sent; empty where there was none
 */
record AlertPost(long id, String recipient, Kind kind, State state, int attempts, String problem) {

    enum Kind {
        /** What was raised just now. */
        ALERTS,
        /** What turned for the worse since the one before. */
        DIGEST
    }

    enum State {
        WAITING,
        SENT,
        FAILED,
        /** Its recipient has no address, is no longer a user, or may see none of it any more. */
        SKIPPED
    }
}
