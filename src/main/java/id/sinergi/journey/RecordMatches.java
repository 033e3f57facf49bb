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
 * Reads how the placements and tests of a period match the trainings of their people, as known now or after a batch. Whoever
 * calls it has checked what the viewer may see.
 */
@Component
public class RecordMatches {

    private static final String MATCHED = """
            with matched as (select m.*, %1$s as fate from %2$s)
            """;

    /** Of each counted placement there is one person; the others are summed up over people, so that nothing is sorted. */
    private static final String COUNTS = """
            select %2$s as kind, fate as match, by, key, sum(records) as records,
                   case when fate = 'COUNTED' and by = 'WHOLE' then sum(records) else count(person) end as people %3$s
            from (
                select is_placement, fate, person,
                       case when grouping(member) = 0 then 'REGION' when grouping(destination) = 0 then 'DESTINATION'
                            else 'WHOLE' end as by,
                       coalesce(member, destination, 0) as key, count(*) as records
                from (select is_placement, fate, destination, case when fate <> 'COUNTED' then person end as person,
                             %1$s as member
                      from matched) m
                group by grouping sets (
                    (is_placement, fate, person), (is_placement, fate, member), (is_placement, fate, destination))) m
            group by is_placement, fate, by, key
            union all
            select 'CERTIFICATION', 'COUNTED', 'WHOLE', 0, sum(tests), 0 %3$s from %4$s having sum(tests) <> 0
            """;

    private static final String KIND = "case when is_placement then 'PLACEMENT' else 'CERTIFICATION' end";

    private static final String MONTHS = """
            select %s as kind, fate as match, 'MONTH' as by,
                   (date_part('year', day) * 100 + date_part('month', day))::int as key, count(*) as records, 0 as people
            from matched group by is_placement, fate, 4
            union all
            select 'CERTIFICATION', 'COUNTED', 'MONTH', month, sum(tests), 0 from %s group by month having sum(tests) <> 0
            """;

    /**
     * Only rows of the days that may be on the page are looked up, one by one: a join asks of every record in the table
     * whether the viewer sees its person.
     */
    private static final String ROWS = """
            select left(m.person::text, 8) as person, m.day, m.destination, m.source_id, m.batch, m.region,
                   m.trained_under as agreement, m.started_on, m.trained_on,
                   (select count(distinct r.region) from %1$s r where r.person = m.person) as regions, m.match, m.place
            from (select d.*, r.source_id, r.batch_in as batch,
                         row_number() over (order by d.day desc, r.source_id collate "C", r.sender) as place
                  from (select * from matched where is_placement = %2$s and fate in (:matches)
                        order by day desc fetch first (:offset + :limit) rows with ties) d
                       cross join lateral (
                           select source_id, sender, batch_in from %3$s known
                           where person = d.person and id = d.record limit 1) r
                  order by place limit :limit offset :offset) m
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

    /** All that a page shows of a period at once, since the matches are gone through once for each question. */
    @Transactional(readOnly = true)
    public MatchedRecords of(MatchQuery query) {
        var counts = new ArrayList<MatchCount>();
        var placements = new ArrayList<UnmatchedRow>();
        var tests = new ArrayList<UnmatchedRow>();
        var conditions = new MatchConditions(query);
        var asked = COUNTS.formatted(
                        query.byRegency() ? "region" : "region / 100 * 100", KIND, NO_ROW, conditions.counted())
                + first(conditions, RecordKind.PLACEMENT)
                + first(conditions, RecordKind.CERTIFICATION);
        ask(conditions, asked)
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

    private static String first(MatchConditions conditions, RecordKind kind) {
        return AND_ROWS.formatted(kind, rows(conditions, kind));
    }

    private static String rows(MatchConditions conditions, RecordKind kind) {
        var known = conditions.known();
        return ROWS.formatted(known.rows(RecordKind.TRAINING), kind == RecordKind.PLACEMENT, known.rows(kind));
    }

    /** By month; people are not told apart. */
    @Transactional(readOnly = true)
    public List<MatchCount> months(MatchQuery query) {
        var conditions = new MatchConditions(query);
        return ask(conditions, MONTHS.formatted(KIND, conditions.counted()))
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
        var conditions = new MatchConditions(query);
        return ask(conditions, rows(conditions, kind) + " order by place")
                .param("limit", limit)
                .param("offset", offset)
                .query(UNMATCHED)
                .list();
    }

    private JdbcClient.StatementSpec ask(MatchConditions conditions, String question) {
        return jdbc.sql(MATCHED.formatted(MatchRules.ASKED, conditions.rows()) + question)
                .params(conditions.parameters())
                .param("matches", Match.unmatched().stream().map(Match::name).toList());
    }
}
