package id.sinergi.following;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one look at a rule to the next.
 *
 * @param raised what stands and did not
 * @param ended what stood and does not any more, so that it is told when it comes back
 */
record Crossing(Set<String> raised, Set<String> ended) {

    /** @param standing null where nobody can say, which neither tells nor takes back anything */
    static Crossing of(Set<String> held, @Nullable Set<String> standing) {
        return standing == null
                ? new Crossing(Set.of(), Set.of())
                : new Crossing(without(standing, held), without(held, standing));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
