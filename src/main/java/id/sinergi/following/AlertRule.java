package id.sinergi.following;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a follower can be told of; each is said in words under {@code following.rule.RULE}. */
public enum AlertRule {
    /** The status became critical. */
    RED,
    /** The target of the year will hardly be reached, by the forecast. */
    AT_RISK,
    /** A month that was due has not come. */
    MISSING,
    /** The last complete month leaves what is usual, by the rule of the findings. */
    JUMP;

    public static final Set<AlertRule> ALL = Set.of(values());

    /** As a table keeps them. */
    static String written(Set<AlertRule> rules) {
        return rules.stream().sorted().map(AlertRule::name).collect(Collectors.joining(","));
    }

    static Set<AlertRule> read(String written) {
        var rules = EnumSet.noneOf(AlertRule.class);
        Arrays.stream(written.split(","))
                .filter(name -> !name.isEmpty())
                .map(AlertRule::valueOf)
                .forEach(rules::add);
        return rules;
    }
}
