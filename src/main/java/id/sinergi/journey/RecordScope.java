package id.sinergi.journey;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds staged rows that are not of given regions and agreements. A training is of its own region; a test or a placement is
 * of the region where its person is counted, so that it changes no figure of another one; what revises a record is of that
 * record's regions and agreement too. A person without any training is of no region.
 */
@Component
public class RecordScope {

    private static final String OUTSIDE = """
            select s.row_no, s.source_id,
                   case when %2$s then 'AGREEMENT' when %3$s then '%4$s' else 'KEY' end as why
            from %1$s s left join %5$s r on %6$s and r.batch_out is null
            where s.upload = :upload and (%2$s or %3$s or r.source_id is not null and (%7$s or %8$s))
            """;

    private final JdbcClient jdbc;

    RecordScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first rows outside, in their order. */
    public List<OutsideRow> outside(RecordKind kind, int upload, OwnRecords own, int limit) {
        return jdbc.sql(outside(kind, own) + "order by s.row_no limit :limit")
                .param("upload", upload)
                .params(own.parameters())
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
    public int remove(RecordKind kind, int upload, OwnRecords own) {
        return jdbc.sql("delete from %s where upload = :upload and row_no in (select row_no from (%s) outside)"
                        .formatted(kind.stagingTable(), outside(kind, own)))
                .param("upload", upload)
                .params(own.parameters())
                .update();
    }

    private static String outside(RecordKind kind, OwnRecords own) {
        return OUTSIDE.formatted(
                kind.stagingTable(),
                own.ofOtherAgreements("s"),
                own.ofOtherRegions(kind, "s"),
                kind == RecordKind.TRAINING ? OutsideRow.Reason.REGION : OutsideRow.Reason.PERSON,
                kind.table(),
                RecordKind.sameKey("r", "s"),
                own.ofOtherAgreements("r"),
                own.ofOtherRegions(kind, "r"));
    }
}
