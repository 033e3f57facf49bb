package id.sinergi.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
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

    /** Those of the whole are summed up over people, so that nothing is sorted to tell these apart. */
    private static final String COUNTS = """
            select %2$s as kind, match, by, key, sum(records) as records, count(person) as people %3$s
            from (
                select placement, match, person,
                       case when grouping(member) = 0 then 'REGION' when grouping(destination) = 0 then 'DESTINATION'
                            else 'WHOLE' end as by,
                       coalesce(member, destination, 0) as key, count(*) as records
                from (select placement, match, destination, person, %1$s as member from matched) m
                group by grouping sets (
                    (placement, match, person), (placement, match, member), (placement, match, destination))) m
            group by placement, match, by, key
            """;

    private static final String KIND = "case when placement then 'PLACEMENT' else 'CERTIFICATION' end";

    private static final String MONTHS = """
            select %s as kind, match, 'MONTH' as by,
                   (date_part('year', day) * 100 + date_part('month', day))::int as key, count(*) as records, 0 as people
            from matched group by placement, match, 4
            """;

    private static final String ROWS = """
            select left(m.person::text, 8) as person, m.day, m.destination, m.source_id, m.batch_in as batch, m.region,
                   m.agreement, m.started_on, m.trained_on,
                   (select count(distinct r.region) from %1$s r where r.person = m.person) as regions,
                   m.match, row_number() over latest as place
            from (select * from judged where placement = %2$s and match in (:matches) and %3$s
                  order by day desc, source_id collate "C", sender limit :limit offset :offset) m
            window latest as (order by m.day desc, m.source_id collate "C", m.sender)
            """;

    private static final String NO_ROW =
            ", null as person, cast(null as date) as day, cast(null as int) as destination, null as source_id,"
                    + " cast(null as int) as batch, cast(null as int) as region, cast(null as int) as agreement,"
                    + " cast(null as date) as started_on, cast(null as date) as trained_on, cast(null as int) as regions";

    private static final String AND_ROWS = """
            union all
            select '%1$s', match, 'ROW', place, 0, 0, person, day, destination, source_id, batch, region, agreement,
                   started_on, trained_on, regions
            from (%2$s) r
            """;

    private static final RowMapper<UnmatchedRow> UNMATCHED = new SimplePropertyRowMapper<>(UnmatchedRow.class);

    private final JdbcClient jdbc;

    RecordMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that a page shows of a period at once, since the records are gone through once for each question. */
    @Transactional(readOnly = true)
    public MatchedRecords of(MatchQuery query) {
        var counts = new ArrayList<MatchCount>();
        var placements = new ArrayList<UnmatchedRow>();
        var tests = new ArrayList<UnmatchedRow>();
        var asked = COUNTS.formatted(query.byRegency() ? "region" : "region / 100 * 100", KIND, NO_ROW)
                + first(query, RecordKind.PLACEMENT)
                + first(query, RecordKind.CERTIFICATION);
        ask(query, asked)
                .param("limit", MatchedRecords.FIRST)
                .param("offset", 0)
                .query(row -> {
                    if (!row.getString("by").equals("ROW")) {
                        counts.add(count(row));
                    } else if (RecordKind.valueOf(row.getString("kind")) == RecordKind.PLACEMENT) {
                        placements.add(UNMATCHED.mapRow(row, 0));
                    } else {
                        tests.add(UNMATCHED.mapRow(row, 0));
                    }
                });
        return new MatchedRecords(counts, placements, tests);
    }

    private static String first(MatchQuery query, RecordKind kind) {
        return AND_ROWS.formatted(kind, rows(query, kind));
    }

    private static String rows(MatchQuery query, RecordKind kind) {
        return ROWS.formatted(
                MatchRules.known(query).rows(RecordKind.TRAINING),
                kind == RecordKind.PLACEMENT,
                MatchRules.conditions(query));
    }

    /** By month; people are not told apart. */
    @Transactional(readOnly = true)
    public List<MatchCount> months(MatchQuery query) {
        return ask(query, MONTHS.formatted(KIND))
                .query((row, number) -> count(row))
                .list();
    }

    private static MatchCount count(ResultSet row) throws SQLException {
        return new MatchCount(
                RecordKind.valueOf(row.getString("kind")),
                Match.valueOf(row.getString("match")),
                MatchCount.By.valueOf(row.getString("by")),
                row.getInt("key"),
                row.getLong("records"),
                row.getLong("people"));
    }

    /** Those that no journey counts, the latest first. */
    @Transactional(readOnly = true)
    public List<UnmatchedRow> unmatched(MatchQuery query, RecordKind kind, int offset, int limit) {
        return ask(query, rows(query, kind) + " order by place")
                .param("limit", limit)
                .param("offset", offset)
                .query(UNMATCHED)
                .list();
    }

    /**
     * Derived journeys have no index: taken for one row, as right after a large posting, they would be gone through once for
     * each record. What is looked up in tables then is looked up by an array, which is no join; by the index on people, since
     * a bitmap compares each row of a block with the whole array; and in pages that mostly are in memory.
     */
    private JdbcClient.StatementSpec ask(MatchQuery query, String question) {
        if (!ListedJourneys.isKept(query)) {
            jdbc.sql("""
                            select set_config('enable_nestloop', 'off', true), set_config('enable_bitmapscan', 'off', true),
                                   set_config('random_page_cost', '0.5', true)
                            """).query().singleRow();
        }
        return jdbc.sql(MatchRules.matched(query) + question)
                .params(MatchRules.parameters(query))
                .param("matches", Match.unmatched().stream().map(Match::name).toList());
    }
}
