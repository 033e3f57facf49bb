package id.sinergi.audit;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * Entries of one kind by one actor from one address, or of all actors that an address tried, or from all addresses that
 * tried an actor.
 *
 * @param actor one of them; see {@code actors}
 * @param actors how many names were used
 * @param addresses from how many addresses
 */
public record AuditGroup(
        String action,
        String actor,
        int actors,
        String address,
        int addresses,
        long count,
        OffsetDateTime first,
        OffsetDateTime last)
        implements Serializable {}
