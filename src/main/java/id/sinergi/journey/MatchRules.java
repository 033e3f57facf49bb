package id.sinergi.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How placements and tests of a period are matched with journeys, in SQL put together from {@link JourneyRules}. A record is
 * at home where the training is that it belongs to, else where the training of the same person's number is that comes
 * nearest.
 */
final class MatchRules {

    private static final String LISTED = """
            with listed as (
                select true as placement, p.id, p.source_id, p.sender, p.person, p.agreement, p.kind, p.destination,
                       p.batch_in, p.placed_on as day, p.placed_on, cast(null as date) as tested_on
                from %1$s p
                where p.placed_on >= :from and p.placed_on < :until
                union all
                select false, c.id, c.source_id, c.sender, c.person, c.agreement, null, null,
                       c.batch_in, c.tested_on, null, c.tested_on
                from %2$s c
                where c.tested_on >= :from and c.tested_on < :until and c.agreement = :agreement
            )""";

    /**
     * Most tests are counted by the journey of their own agreement, so that is looked at first; the others of their people are
     * for the rest. Those are few, which the planner takes a comparison of numbers for and a question of truth not.
     */
    private static final String PAIRED = """
            , pair as materialized (
                select l.placement, l.id, l.source_id, l.sender, l.person, l.agreement as named, l.kind, l.destination,
                       l.batch_in, l.day, %2$s,
                       case when l.placement then %3$s and %4$s
                            else j.trained_on is not null and %5$s end as fits
                from listed l
                     left join %1$s j on j.person = l.person and (l.placement or j.agreement = l.agreement)
            ), doubtful as (
                select * from pair where placement
                union all
                select p.placement, p.id, p.source_id, p.sender, p.person, p.named, p.kind, p.destination, p.batch_in, p.day,
                       %2$s, false
                from pair p left join %1$s j on j.person = p.person
                where not p.placement and coalesce(p.fits::int, 0) = 0
            )""";

    private static final String MATCHED = """
            , owned as (
                select d.*,
                       first_value(case when fits then agreement end) over own as journey,
                       first_value(case when fits then placed_on end) over own as first_placed
                from doubtful d window own as (partition by placement, id order by fits desc nulls last, %1$s)
            ), nearest as (
                select distinct on (placement, id) o.*,
                       bool_or(trained_on is not null) over every as completed,
                       bool_or(trained_on is not null and agreement <> :agreement
                               and case when placement then trained_on else started_on end <= day)
                           over every as elsewhere
                from owned o window every as (partition by placement, id)
                order by placement, id, (agreement = coalesce(journey, named, :agreement)) desc nulls last,
                         (trained_on is not null) desc, last_on desc, agreement
            ), judged as materialized (
                select n.*,
                       case when %2$s then 'EXTENSION'
                            when %3$s then 'RE_ENTRY'
                            when journey = :agreement and day = first_placed
                                and row_number() over (partition by person, journey, day order by %4$s) = 1
                                then 'COUNTED'
                            when journey = :agreement then 'FURTHER'
                            when journey is not null or named <> :agreement then 'OTHER_AGREEMENT'
                            when elsewhere then 'ELSEWHERE'
                            when completed then 'TOO_EARLY'
                            when region is not null then 'NOT_COMPLETED'
                            else 'NO_TRAINING' end as match
                from nearest n
            ), matched as (
                select placement, match, person, region, destination, day from judged where %5$s
                union all
                select placement, 'COUNTED', null, region, destination, day from pair
                where not placement and fits and %5$s
            )
            """;

    private MatchRules() {}

    /**
     * {@code matched} has every listed record with its match and its home, {@code judged} more about those that are not
     * counted tests, of whatever home. Nobody asks for the people of counted tests, who are most of all, so they have none.
     */
    static String matched(MatchQuery query) {
        var known = known(query);
        var journeys = ListedJourneys.of(query, known);
        return LISTED.formatted(known.rows(RecordKind.PLACEMENT), known.rows(RecordKind.CERTIFICATION))
                + journeys.derived()
                + PAIRED.formatted(
                        journeys.table(),
                        ListedJourneys.COLUMNS,
                        JourneyRules.isNew("l"),
                        JourneyRules.countsPlacement("l", "j"),
                        JourneyRules.countsTest("l", "j"))
                + MATCHED.formatted(
                        JourneyRules.lastEnded("d"),
                        PlacementKind.EXTENSION.of("n"),
                        PlacementKind.RE_ENTRY.of("n"),
                        JourneyRules.tie(),
                        conditions(query));
    }

    static Known known(MatchQuery query) {
        var asOf = query.asOf();
        var known = asOf == null ? Known.NOW : Known.asOf(asOf);
        return query.everyone() ? known : known.ofSeen();
    }

    /** Whether a matched record is one of those that the query is about. */
    static String conditions(MatchQuery query) {
        var conditions = new ArrayList<>(List.of("true"));
        add(conditions, query.isCountry(), "(region in (:regions) or region / 100 * 100 in (:regions))");
        add(conditions, query.sectors().isEmpty(), "sector in (:sectors)");
        add(conditions, query.centre() == null, "centre = :centre");
        add(conditions, query.sex() == null, "sex = :sex");
        add(conditions, query.destination() == null, "(not placement or destination = :destination)");
        return String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, boolean all, String condition) {
        if (!all) {
            conditions.add(condition);
        }
    }

    /** What the statement is asked with. */
    static Map<String, @Nullable Object> parameters(MatchQuery query) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("agreement", query.agreement());
        parameters.put("regions", query.regions());
        parameters.put("from", query.from());
        parameters.put("until", query.until());
        parameters.put("sectors", query.sectors());
        parameters.put("centre", query.centre());
        parameters.put("destination", query.destination());
        parameters.put("sex", query.sex());
        return parameters;
    }
}
