package id.sinergi.gate;

/** Why a request is not answered; the texts {@code gate.NAME.title} and {@code gate.NAME.message} say it. */
enum Refusal {
    /** Its address or form is not encoded as it should be. */
    UNREADABLE(400, 0),
    /** A form that another host had the browser send. */
    FOREIGN(403, 0),
    /** Its body did not arrive in time. */
    SLOW(408, 0),
    /** Its body is larger than any stranger's need be. */
    LARGE(413, 0),
    /** More from one address than anybody reads. */
    OFTEN(429, 60),
    /** So many are being answered that the others wait. */
    BUSY(503, 5),
    /** The database does not answer. */
    AWAY(503, 10),
    /** The database was stopped at a question that took too long. */
    LONG(503, 10);

    private final int status;
    private final int retryAfter;

    Refusal(int status, int retryAfter) {
        this.status = status;
        this.retryAfter = retryAfter;
    }

    int status() {
        return status;
    }

    /** Seconds after which it may be asked again; 0 where that would not help. */
    int retryAfter() {
        return retryAfter;
    }
}
