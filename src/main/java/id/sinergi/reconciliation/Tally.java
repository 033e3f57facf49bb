package id.sinergi.reconciliation;

import id.sinergi.journey.Match;
import id.sinergi.journey.MatchCount;
import id.sinergi.journey.RecordKind;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The records of one kind in a slice, each counted in exactly one way.
 *
 * @param exact whether each count may be told apart, and people are known; else only those counted, unmatched and the rest
 */
public record Tally(Map<Match, Long> records, Map<Match, Long> people, boolean exact) implements Serializable {

    public Tally {
        records = Map.copyOf(records);
        people = Map.copyOf(people);
    }

    /** Of the whole at once, or month by month. */
    static Tally of(Collection<MatchCount> counts, RecordKind kind) {
        var records = new EnumMap<Match, Long>(Match.class);
        var people = new EnumMap<Match, Long>(Match.class);
        counts.stream().filter(count -> count.kind() == kind).forEach(count -> {
            records.merge(count.match(), count.records(), Long::sum);
            people.merge(count.match(), count.people(), Long::sum);
        });
        return new Tally(records, people, counts.stream().allMatch(count -> count.by() == MatchCount.By.WHOLE));
    }

    public long of(Match match) {
        return records.getOrDefault(match, 0L);
    }

    /** Different people among the records that are matched alike; those of counted tests are not known. */
    public long people(Match match) {
        return people.getOrDefault(match, 0L);
    }

    /** All records, whatever became of them. */
    public long all() {
        return sum(match -> true);
    }

    /** Those that no journey counts. */
    public long unmatched() {
        return sum(Match::isUnmatched);
    }

    /** Those of other people and events, and of journeys that count another record. */
    public long others() {
        return sum(match -> match != Match.COUNTED && !match.isUnmatched());
    }

    private long sum(Predicate<Match> which) {
        return records.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
