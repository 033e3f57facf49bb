package id.sinergi.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * A browser in which a user has signed in.
 *
 * @param description such as {@code Firefox · Windows}
 * @param address from which it came last
 * @param here whether it is the one that asks
 * @param remembered whether it comes in by itself
 */
public record Device(
        long id,
        String description,
        String address,
        Instant lastSeen,
        boolean here,
        boolean signedIn,
        boolean remembered)
        implements Serializable {}
