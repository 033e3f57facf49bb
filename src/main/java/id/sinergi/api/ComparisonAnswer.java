package id.sinergi.api;

import id.sinergi.api.IndicatorAnswer.Asked;
import id.sinergi.api.IndicatorAnswer.Data;
import id.sinergi.indicator.Dimension;
import id.sinergi.journey.Match;
import id.sinergi.reconciliation.Comparison;
import id.sinergi.reconciliation.OpenCases;
import id.sinergi.reconciliation.Tally;
import id.sinergi.statistics.PublishedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Both ministries' counts and the published ones side by side.
 *
 * @param regions the regions that the numbers cover: what the client may see of the slice's region
 * @param whole of the whole slice
 * @param placements what the rows of KP2MI's list are to the programme; none where that may not be told
 * @param tests what the tests are to it
 * @param provinces or regencies, inside a province; none inside a regency
 */
record ComparisonAnswer(
        Asked slice,
        List<String> regions,
        Sides whole,
        List<Matched> placements,
        List<Matched> tests,
        List<Sides> provinces,
        List<Sides> destinations,
        Data data) {

    /**
     * The numbers beside each other.
     *
     * @param member {@code TOTAL} or the code of a member; empty for placements of people without any training
     * @param programme people placed by the programme; null where it may not be told
     * @param list rows of KP2MI's list; null where it may not be told
     * @param published what was published of exactly this; null where nothing was
     * @param asOf of what day that is
     * @param cases numbers of the cases that are open about the difference
     */
    record Sides(
            String member,
            @Nullable Long programme,
            @Nullable Long list,
            @Nullable BigDecimal published,
            @Nullable LocalDate asOf,
            List<Integer> cases) {

        private static Sides of(
                String member,
                OptionalLong programme,
                OptionalLong list,
                @Nullable PublishedFigure published,
                List<Integer> cases) {
            return new Sides(
                    member,
                    told(programme),
                    told(list),
                    published == null ? null : published.value(),
                    published == null ? null : published.vintage().asOf(),
                    cases);
        }

        private static @Nullable Long told(OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
    }

    /**
     * Records that are alike to the programme.
     *
     * @param people different ones among them; null of counted tests, and where they are not told apart
     */
    record Matched(String match, long records, @Nullable Long people) {}

    static ComparisonAnswer of(Comparison comparison, List<String> regions, Data data) {
        return new ComparisonAnswer(
                Asked.of(comparison.slice()),
                regions,
                Sides.of(
                        Answers.WHOLE,
                        comparison.programme(),
                        comparison.listed(),
                        comparison.published(),
                        comparison.cases().ofWhole()),
                matched(comparison.placements(), true),
                matched(comparison.tests(), false),
                members(comparison.regions(), Dimension.PROVINCE, comparison.cases()),
                members(comparison.destinations(), Dimension.DESTINATION, comparison.cases()),
                data);
    }

    private static List<Sides> members(List<Comparison.Member> members, Dimension dimension, OpenCases cases) {
        return members.stream()
                .map(member -> Sides.of(
                        member.key(),
                        member.programme(),
                        member.listed(),
                        member.published(),
                        cases.of(dimension, member.key())))
                .toList();
    }

    /** Where single kinds of matches are kept from the client, only their groups are told. */
    private static List<Matched> matched(Optional<Tally> told, boolean placements) {
        if (told.isEmpty()) {
            return List.of();
        }
        var tally = told.get();
        return tally.exact()
                ? Arrays.stream(Match.values())
                        .filter(match -> tally.of(match) > 0)
                        .map(match -> new Matched(
                                match.name(),
                                tally.of(match),
                                match == Match.COUNTED && !placements ? null : (Long) tally.people(match)))
                        .toList()
                : List.of(
                        new Matched(Match.COUNTED.name(), tally.of(Match.COUNTED), null),
                        new Matched("OTHERS", tally.others(), null),
                        new Matched("UNMATCHED", tally.unmatched(), null));
    }
}
