package id.sinergi.journey;

/** Rule 23: who waits for a placement. */
public final class WaitingRule {

    /** Whether a journey waits, by the columns of {@code journey}. */
    public static final String WAITS = "certified_on is not null and placed_on is null";

    private WaitingRule() {}
}
