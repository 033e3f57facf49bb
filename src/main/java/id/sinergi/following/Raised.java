package id.sinergi.following;

import id.sinergi.region.CurrentScope;

/**
 * Of what an alert was raised.
 *
 * @param sight what its follower could see then
 */
record Raised(String agreement, Sight sight) {

    /** Whether whoever looks may see at least that much of the agreement. */
    boolean isSeenBy(CurrentScope viewer) {
        return sight.isWithin(new Sight(viewer.under(agreement), viewer.exact()));
    }
}
