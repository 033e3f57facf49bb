package id.sinergi.following;

import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionScope;

/**
 * What its follower could see when an alert was raised: whoever sees less now is not told of it any more.
 *
 * @param scope the regions
 * @param exact whether figures of few people, too
 */
record Sight(RegionScope scope, boolean exact) {

    static Sight of(CurrentScope viewer) {
        return new Sight(viewer.get(), viewer.exact());
    }

    boolean isWithin(Sight present) {
        return present.scope().covers(scope) && (present.exact() || !exact);
    }
}
