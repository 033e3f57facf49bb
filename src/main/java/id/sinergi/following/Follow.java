package id.sinergi.following;

import java.io.Serializable;
import java.util.Set;

/**
 * One thing that a user follows.
 *
 * @param rules of what its follower wants to be told
 */
public record Follow(int id, String follower, Followed what, Set<AlertRule> rules) implements Serializable {

    public Follow {
        rules = Set.copyOf(rules);
    }
}
