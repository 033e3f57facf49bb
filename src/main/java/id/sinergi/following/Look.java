package id.sinergi.following;

import java.time.Instant;

/**
 * When somebody looked at what they follow, and what they could see then.
 *
 * @param year whose figures were looked at
 */
record Look(Instant at, int year, Sight sight) {}
