package id.sinergi.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the journeys of regencies a page at a time: present ones, or those as of a batch, which are derived from the
 * revisions that were in force then and take longer. Whoever calls it has checked that the viewer may read them.
 */
@Service
public class JourneyReader {

    /** In what follows {@code journey} stands for the journeys of people from the regions as of {@code :asOf}. */
    private static final String PAST = """
            with home as materialized (
                select distinct t.person from %s t
                where t.region in (:regions) and t.agreement = :agreement and %s
            ), %s, journey as (
                %s
            )
            """;

    /** The batches are looked up for the page only. */
    private static final String PAGE = """
            select left(j.person::text, 8) as person, j.sex, j.sector, j.centre, j.training_group,
                   j.started_on, j.trained_on,
                   j.certified_on, j.placed_on, coalesce(j.destination, 0) as destination,
                   (select t.batch_in from %s t
                    where t.person = j.person and t.agreement = j.agreement and %s and t.ended_on = j.trained_on
                    order by %s limit 1) as training_batch,
                   (select c.batch_in from %s c
                    where %s and %s and c.issued_on = j.certified_on
                    order by %s limit 1) as certification_batch,
                   (select p.batch_in from %s p
                    where %s and %s and p.placed_on = j.placed_on and p.destination = j.destination
                    order by %s limit 1) as placement_batch
            from (select * from journey where %s order by %s, person limit :limit offset :offset) j
            """;

    private static final String GROUPS = """
            select training_group, centre, sector, min(started_on) as started_on, max(trained_on) as ended_on,
                   count(*) as trained, count(certified_on) as certified, count(placed_on) as placed
            from journey where %s
            group by training_group, centre, sector order by count(*) desc, max(trained_on) desc, training_group
            """;

    private final JdbcClient jdbc;

    JourneyReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People in the order of the query's day. */
    @Transactional(readOnly = true)
    public List<JourneyRow> people(JourneyQuery query, int offset, int limit) {
        var parameters = new LinkedHashMap<String, Object>();
        return jdbc.sql(journeys(query) + page(query, parameters))
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query(new SimplePropertyRowMapper<>(JourneyRow.class))
                .list();
    }

    /** The training groups that the people finished with, the largest first. */
    @Transactional(readOnly = true)
    public List<GroupRow> groups(JourneyQuery query) {
        var parameters = new LinkedHashMap<String, Object>();
        return jdbc.sql(journeys(query) + GROUPS.formatted(conditions(query, parameters)))
                .params(parameters)
                .query(new SimplePropertyRowMapper<>(GroupRow.class))
                .list();
    }

    private static String page(JourneyQuery query, Map<String, Object> parameters) {
        var known = known(query);
        return PAGE.formatted(
                known.rows(RecordKind.TRAINING),
                JourneyRules.isCompleted("t"),
                JourneyRules.tie("t"),
                known.rows(RecordKind.CERTIFICATION),
                JourneyRules.countsTest("c", "j"),
                JourneyRules.isCertificate("c"),
                JourneyRules.tie("c"),
                known.rows(RecordKind.PLACEMENT),
                JourneyRules.countsPlacement("p", "j"),
                JourneyRules.isNew("p"),
                JourneyRules.tie("p"),
                conditions(query, parameters),
                query.day());
    }

    private static String journeys(JourneyQuery query) {
        if (query.asOf() == null) {
            return "";
        }
        var known = known(query);
        return PAST.formatted(
                known.rows(RecordKind.TRAINING),
                JourneyRules.isCompleted("t"),
                String.join(
                        ", ",
                        JourneyRules.trainings(known, "join home using (person)"),
                        JourneyRules.base(),
                        JourneyRules.tests(known),
                        JourneyRules.placements(known)),
                JourneyRules.journeys());
    }

    private static Known known(JourneyQuery query) {
        return query.asOf() == null ? Known.NOW : Known.asOf(query.asOf());
    }

    /** A destination narrows those placed only, as it does in every figure; the query names it for those alone. */
    private static String conditions(JourneyQuery query, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of(
                "agreement = :agreement",
                "region in (:regions)",
                "%1$s >= :from and %1$s < :until".formatted(query.day())));
        parameters.put("agreement", query.agreement());
        parameters.put("regions", query.regions());
        parameters.put("from", query.from());
        parameters.put("until", query.until());
        if (!query.sectors().isEmpty()) {
            conditions.add("sector in (:sectors)");
            parameters.put("sectors", query.sectors());
        }
        if (query.waiting()) {
            conditions.add(WaitingRule.WAITS);
        }
        equal("centre", query.centre(), conditions, parameters);
        equal("sex", query.sex(), conditions, parameters);
        equal("destination", query.destination(), conditions, parameters);
        return String.join(" and ", conditions);
    }

    private static void equal(
            String column, @Nullable Integer value, List<String> conditions, Map<String, Object> parameters) {
        Optional.ofNullable(value).ifPresent(wanted -> {
            conditions.add("%1$s = :%1$s".formatted(column));
            parameters.put(column, wanted);
        });
    }
}
