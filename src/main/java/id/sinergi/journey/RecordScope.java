package id.sinergi.journey;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds staged rows that are not of given regions. A training is of its own region; a test or a placement is of the
 * region where its person is counted, so that it changes no figure of another one; what revises a record is of that
 * record's regions too. A person without any training is of no region.
 */
@Component
public class RecordScope {

    private static final String OUTSIDE = """
            select s.row_no, s.source_id, case when %2$s then '%3$s' else 'KEY' end as why
            from %1$s s left join %4$s r on %6$s and r.batch_out is null
            where s.upload = :upload and (%2$s or r.source_id is not null and %5$s)
            """;

    private static final String REGION = "%s.region not in (:regions)";

    private static final String PERSON = """
            not exists (select from journey j where j.person = %1$s.person
                and (%1$s.agreement is null or j.agreement = %1$s.agreement)
                and coalesce(j.region, j.enrolled_region) in (:regions))
            """;

    private final JdbcClient jdbc;

    RecordScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first rows outside, in their order.
     *
     * @param regencies numbers of all regencies of the scope; at least one
     */
    public List<OutsideRow> outside(RecordKind kind, int upload, Collection<Integer> regencies, int limit) {
        return jdbc.sql(outside(kind) + "order by s.row_no limit :limit")
                .param("upload", upload)
                .param("regions", regencies)
                .param("limit", limit)
                .query((row, number) -> new OutsideRow(
                        row.getInt("row_no"),
                        row.getString("source_id"),
                        OutsideRow.Reason.valueOf(row.getString("why"))))
                .list();
    }

    /**
     * Removes all rows outside; the caller holds the transaction.
     *
     * @return how many there were
     */
    public int remove(RecordKind kind, int upload, Collection<Integer> regencies) {
        return jdbc.sql("delete from %s where upload = :upload and row_no in (select row_no from (%s) outside)"
                        .formatted(kind.stagingTable(), outside(kind)))
                .param("upload", upload)
                .param("regions", regencies)
                .update();
    }

    private static String outside(RecordKind kind) {
        boolean training = kind == RecordKind.TRAINING;
        var condition = training ? REGION : PERSON;
        return OUTSIDE.formatted(
                kind.stagingTable(),
                condition.formatted("s"),
                training ? OutsideRow.Reason.REGION : OutsideRow.Reason.PERSON,
                kind.table(),
                condition.formatted("r"),
                RecordKind.sameKey("r", "s"));
    }
}
