package id.sinergi.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How placements and tests of a period are matched with trainings, in SQL put together from {@link JourneyRules}. A record is
 * at home where the training is that it belongs to, else where the training of the same person's number is that comes
 * nearest.
 */
final class MatchRules {

    private static final String LISTED = """
            with %1$s listed as materialized (
                select 'PLACEMENT' as what, p.source_id, p.sender, p.person, p.agreement, p.kind, p.destination,
                       p.batch_in, p.placed_on as day, cast(null as date) as tested_on
                from %2$s p %3$s
                where p.placed_on >= :from and p.placed_on < :until %4$s
                union all
                select 'CERTIFICATION', c.source_id, c.sender, c.person, c.agreement, null, null,
                       c.batch_in, c.tested_on, c.tested_on
                from %5$s c %3$s
                where c.tested_on >= :from and c.tested_on < :until and c.agreement = :agreement
            ), people as materialized (
                select distinct person from listed
            ), %6$s
            """;

    private static final String HOME = """
            home as materialized (
                select distinct t.person from %s t where t.region in (:regions) or t.region / 100 * 100 in (:regions)
            ),""";

    private static final String MATCHED = """
            , numbered as (
                select source_id, sender, agreement,
                       row_number() over (partition by person, agreement order by placed_on, %1$s) = 1 as earliest
                from belonging
            ), nearest as (
                select distinct on (l.what, l.source_id, l.sender)
                       l.what, l.source_id, l.sender, l.person, l.agreement, l.kind, l.destination, l.batch_in, l.day,
                       n.agreement as journey, n.earliest, t.agreement as training_agreement,
                       coalesce(t.region, t.enrolled_region) as region, coalesce(t.centre, t.enrolled_centre) as centre,
                       coalesce(t.sector, t.enrolled_sector) as sector, coalesce(t.sex, t.enrolled_sex) as sex,
                       coalesce(t.started_on, t.enrolled_on) as started_on, t.trained_on,
                       bool_or(t.trained_on is not null) over every as completed,
                       bool_or(t.trained_on is not null and %2$s) over every as tested,
                       bool_or(t.trained_on is not null and t.agreement <> :agreement
                               and case l.what when 'PLACEMENT' then t.trained_on else t.started_on end <= l.day)
                           over every as elsewhere
                from listed l
                     left join numbered n
                         on l.what = 'PLACEMENT' and n.source_id = l.source_id and n.sender = l.sender
                     left join training_of t on t.person = l.person
                window every as (partition by l.what, l.source_id, l.sender)
                order by l.what, l.source_id, l.sender,
                         (t.agreement = coalesce(n.agreement, l.agreement, :agreement)) desc nulls last,
                         (t.trained_on is not null) desc, coalesce(t.trained_on, t.enrolled_on) desc, t.agreement
            ), matched as (
                select n.*,
                       case when %3$s then 'EXTENSION'
                            when %4$s then 'RE_ENTRY'
                            when tested or (journey = :agreement and earliest) then 'COUNTED'
                            when journey = :agreement then 'FURTHER'
                            when journey is not null or agreement <> :agreement then 'OTHER_AGREEMENT'
                            when elsewhere then 'ELSEWHERE'
                            when completed then 'TOO_EARLY'
                            when region is not null then 'NOT_COMPLETED'
                            else 'NO_TRAINING' end as match
                from nearest n where %5$s
            )
            """;

    private MatchRules() {}

    /** {@code matched} has every listed record with its match and its home. */
    static String matched(MatchQuery query) {
        var known = known(query);
        var trainings = known.rows(RecordKind.TRAINING);
        var listed = LISTED.formatted(
                query.isCountry() ? "" : HOME.formatted(trainings),
                known.rows(RecordKind.PLACEMENT),
                query.isCountry() ? "" : "join home using (person)",
                query.destination() == null ? "" : "and p.destination = :destination",
                known.rows(RecordKind.CERTIFICATION),
                String.join(
                        ", ",
                        JourneyRules.trainings(known, "join people using (person)"),
                        JourneyRules.base(),
                        JourneyRules.placements(known)));
        return listed
                + MATCHED.formatted(
                        JourneyRules.tie(),
                        JourneyRules.countsTest("l", "t"),
                        PlacementKind.EXTENSION.of("n"),
                        PlacementKind.RE_ENTRY.of("n"),
                        conditions(query));
    }

    static Known known(MatchQuery query) {
        return query.asOf() == null ? Known.NOW : Known.asOf(query.asOf());
    }

    private static String conditions(MatchQuery query) {
        var conditions = new ArrayList<>(List.of("true"));
        add(conditions, query.isCountry(), "(region in (:regions) or region / 100 * 100 in (:regions))");
        add(conditions, query.sectors().isEmpty(), "sector in (:sectors)");
        add(conditions, query.centre() == null, "centre = :centre");
        add(conditions, query.sex() == null, "sex = :sex");
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
