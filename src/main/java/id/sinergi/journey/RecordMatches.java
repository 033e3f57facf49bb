package id.sinergi.journey;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the placements and tests of a period against the trainings of their people, as known now or after a batch. Whoever
 * calls it has checked what the viewer may see.
 */
@Component
public class RecordMatches {

    private static final String COUNTS = """
            select what as kind, match,
                   case when grouping(member) = 0 then 'REGION' when grouping(destination) = 0 then 'DESTINATION'
                        else 'WHOLE' end as by,
                   coalesce(member, destination, 0) as key, count(*) as records, count(distinct person) as people
            from (select what, match, destination, person, %s as member from matched) m
            group by grouping sets ((what, match), (what, match, member), (what, match, destination))
            """;

    private static final String MONTHS = """
            select what as kind, match, 'MONTH' as by,
                   (date_part('year', day) * 100 + date_part('month', day))::int as key,
                   count(*) as records, count(distinct person) as people
            from matched group by what, match, 4
            """;

    private static final String ROWS = """
            select left(m.person::text, 8) as person, m.day, m.match, m.destination, m.source_id, m.batch_in as batch,
                   m.region, m.training_agreement as agreement, m.started_on, m.trained_on,
                   (select count(distinct r.region) from %s r where r.person = m.person) as regions
            from (select * from matched where what = :what and match in (:matches)
                  order by day desc, source_id collate "C", sender limit :limit offset :offset) m
            order by m.day desc, m.source_id collate "C", m.sender
            """;

    private final JdbcClient jdbc;

    RecordMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the whole, by region and by destination, in no order. */
    @Transactional(readOnly = true)
    public List<MatchCount> counts(MatchQuery query) {
        return counted(query, COUNTS.formatted(query.byRegency() ? "region" : "region / 100 * 100"));
    }

    /** By month. */
    @Transactional(readOnly = true)
    public List<MatchCount> months(MatchQuery query) {
        return counted(query, MONTHS);
    }

    private List<MatchCount> counted(MatchQuery query, String counts) {
        hash();
        return jdbc.sql(MatchRules.matched(query) + counts)
                .params(MatchRules.parameters(query))
                .query((row, number) -> new MatchCount(
                        RecordKind.valueOf(row.getString("kind")),
                        Match.valueOf(row.getString("match")),
                        MatchCount.By.valueOf(row.getString("by")),
                        row.getInt("key"),
                        row.getLong("records"),
                        row.getLong("people")))
                .list();
    }

    /** Those that no journey counts, the latest first. */
    @Transactional(readOnly = true)
    public List<UnmatchedRow> unmatched(MatchQuery query, RecordKind kind, int offset, int limit) {
        hash();
        return jdbc.sql(MatchRules.matched(query)
                        + ROWS.formatted(MatchRules.known(query).rows(RecordKind.TRAINING)))
                .params(MatchRules.parameters(query))
                .param("what", kind.name())
                .param("matches", Match.unmatched().stream().map(Match::name).toList())
                .param("limit", limit)
                .param("offset", offset)
                .query(new SimplePropertyRowMapper<>(UnmatchedRow.class))
                .list();
    }

    /** Each step holds thousands of rows; taken for one row, it would be gone through once for each row of another. */
    private void hash() {
        jdbc.sql("select set_config('enable_nestloop', 'off', true)")
                .query((row, number) -> true)
                .single();
    }
}
