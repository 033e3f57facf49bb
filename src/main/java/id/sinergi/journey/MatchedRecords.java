package id.sinergi.journey;

import java.util.List;

/**
 * How records match, and the first of those that no journey counts, the latest first.
 *
 * @param counts of the whole, by region and by destination, in no order
 */
public record MatchedRecords(List<MatchCount> counts, List<UnmatchedRow> placements, List<UnmatchedRow> tests) {

    /** So many unmatched records of each kind are told with the counts, where there are so many. */
    public static final int FIRST = 50;

    public static final MatchedRecords NONE = new MatchedRecords(List.of(), List.of(), List.of());

    public MatchedRecords {
        counts = List.copyOf(counts);
        placements = List.copyOf(placements);
        tests = List.copyOf(tests);
    }

    public List<UnmatchedRow> first(RecordKind kind) {
        return kind == RecordKind.PLACEMENT ? placements : tests;
    }
}
