package id.sinergi.signin;

import id.sinergi.signin.Failures.Failed;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes whoever has failed several times wait, twice as long after each further failure.
 *
 * @param kind what is counted, such as an address
 * @param free failures without a delay
 */
record Delays(String kind, int free, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** What failures of this one are kept by: a hash, since people type passwords where names belong. */
    String key(String whose) {
        return new Secret(kind + " " + new Secret(whose).hash()).hash();
    }

    /** How long from now on; zero or less for not at all. */
    Duration wait(Failed known, Instant now) {
        if (known.count() < free) {
            return Duration.ZERO;
        }
        var delay = first.multipliedBy(1L << Math.min(known.count() - free, MOST_DOUBLINGS));
        return Duration.between(now, known.last().plus(delay.compareTo(longest) > 0 ? longest : delay));
    }
}
