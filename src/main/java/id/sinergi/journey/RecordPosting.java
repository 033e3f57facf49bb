package id.sinergi.journey;

import id.sinergi.journey.Reassignment.Identity;
import id.sinergi.revision.Confirmations;
import id.sinergi.revision.Dependent;
import id.sinergi.revision.TakingBack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns staged rows into revisions of records, set by set inside PostgreSQL. The caller holds the transaction and the
 * order of postings; nothing is updated in place but the mark that closes a revision.
 */
@Service
public class RecordPosting {

    private static final String REASSIGNED = """
            select s.row_no, s.source_id,
                   left(r.person::text, 8) as person_before, coalesce(%1$s, 0) as centre_before,
                   extract(year from r.%2$s) as year_before,
                   left(s.person::text, 8) as person_after, coalesce(%3$s, 0) as centre_after,
                   extract(year from s.%2$s) as year_after
            from %4$s s join %5$s r on %6$s and r.batch_out is null
            where s.upload = :upload and (%7$s) is distinct from (%8$s)
            order by s.row_no limit :limit
            """;

    private final JdbcClient jdbc;
    private final BulkChange bulk;
    private final JourneyDerivation journeys;
    private final UnmatchedLedger unmatched;
    private final MatchLedger matches;
    private final Confirmations confirmations;
    private final TakingBack takingBack;

    RecordPosting(
            JdbcClient jdbc,
            BulkChange bulk,
            JourneyDerivation journeys,
            UnmatchedLedger unmatched,
            MatchLedger matches,
            Confirmations confirmations,
            TakingBack takingBack) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.journeys = journeys;
        this.unmatched = unmatched;
        this.matches = matches;
        this.confirmations = confirmations;
        this.takingBack = takingBack;
    }

    /** Compares the staged rows of an upload with the current records. */
    @Transactional(readOnly = true)
    public RowChanges compare(RecordKind kind, int upload) {
        return jdbc.sql("""
                        select count(*) filter (where r.id is null) as added,
                               count(*) filter (where r.id is not null and (%s) is distinct from (%s)) as changed,
                               count(*) filter (where r.id is not null and (%s) is not distinct from (%s)) as unchanged,
                               count(*) filter (where r.id is not null and (%s) is distinct from (%s)) as reassigned
                        from %s s left join %s r on %s and r.batch_out is null
                        where s.upload = :upload
                        """.formatted(
                                kind.columns("s"),
                                kind.columns("r"),
                                kind.columns("s"),
                                kind.columns("r"),
                                kind.identity("s"),
                                kind.identity("r"),
                                kind.stagingTable(),
                                kind.table(),
                                RecordKind.sameKey("r", "s")))
                .param("upload", upload)
                .query(RowChanges.class)
                .single();
    }

    /** The first staged rows of an upload that would give a key another person, centre or year, in their order. */
    @Transactional(readOnly = true)
    public List<Reassignment> reassignments(RecordKind kind, int upload, int limit) {
        var sql = REASSIGNED.formatted(
                kind.centre("r"),
                kind.day(),
                kind.centre("s"),
                kind.stagingTable(),
                kind.table(),
                RecordKind.sameKey("r", "s"),
                kind.identity("s"),
                kind.identity("r"));
        return jdbc.sql(sql)
                .param("upload", upload)
                .param("limit", limit)
                .query((row, number) -> new Reassignment(
                        row.getInt("row_no"),
                        row.getString("source_id"),
                        identity(row, "before"),
                        identity(row, "after")))
                .list();
    }

    private static Identity identity(ResultSet row, String when) throws SQLException {
        return new Identity(row.getString("person_" + when), row.getInt("centre_" + when), row.getInt("year_" + when));
    }

    /** Makes the staged rows of an upload the current revisions under this batch, and derives the journeys they touch. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(RecordKind kind, int upload, int batch) {
        jdbc.sql("""
                        update %s r set batch_out = :batch
                        from %s s
                        where s.upload = :upload and %s and r.batch_out is null
                          and (%s) is distinct from (%s)
                        """.formatted(
                                kind.table(),
                                kind.stagingTable(),
                                RecordKind.sameKey("r", "s"),
                                kind.columns("r"),
                                kind.columns("s")))
                .param("batch", batch)
                .param("upload", upload)
                .update();
        long staged = staged(kind, upload);
        var added = new AtomicInteger();
        bulk.run(kind.table(), staged, () -> added.set(insert(kind, upload, batch)));
        if (added.get() < staged) {
            confirmations.enter(kind.revised(), kind.stagingTable(), upload, batch);
        }
        derive(kind, batch, Known.NOW);
    }

    /**
     * Derives journeys, matches and unmatched records once more as this batch changed them when it was posted; the batches before
     * it have been derived already.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void derive(RecordKind kind, int batch) {
        derive(kind, batch, Known.asOf(batch));
    }

    /** Another one means that journeys derived before follow other rules. */
    public static String rulesFingerprint() {
        return JourneyRules.fingerprint();
    }

    private void derive(RecordKind kind, int batch, Known known) {
        journeys.derive(kind, batch, known);
        unmatched.enter(batch, known);
        matches.enter(kind, batch, known);
    }

    private int insert(RecordKind kind, int upload, int batch) {
        return jdbc.sql("""
                        insert into %s (batch_in, sender, source_id, %s)
                        select :batch, s.sender, s.source_id, %s
                        from %s s left join %s r on %s and r.batch_out is null
                        where s.upload = :upload and r.id is null
                        """.formatted(
                                kind.table(),
                                kind.columns(),
                                kind.columns("s"),
                                kind.stagingTable(),
                                kind.table(),
                                RecordKind.sameKey("r", "s")))
                .param("batch", batch)
                .param("upload", upload)
                .update();
    }

    private long staged(RecordKind kind, int upload) {
        return jdbc.sql("select count(*) from %s where upload = :upload".formatted(kind.stagingTable()))
                .param("upload", upload)
                .query(Long.class)
                .single();
    }

    /**
     * Takes a batch back under a new one, as if it had never come.
     *
     * @return how many keys stand for something else than before, or for nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int revert(RecordKind kind, int batch, int reverts) {
        int changed = takingBack.run(kind.revised(), batch, reverts);
        derive(kind, batch, Known.NOW);
        return changed;
    }

    /** The later batches that replaced or confirmed rows of a batch. */
    public List<Dependent> dependents(RecordKind kind, int batch) {
        return takingBack.dependents(kind.revised(), batch);
    }

    /**
     * The tests and new placements that no journey counts.
     *
     * @param asOf the last batch that is known; null for all
     */
    @Transactional(readOnly = true)
    public Unmatched unmatched(@Nullable Integer asOf) {
        return unmatched.asOf(asOf == null ? Integer.MAX_VALUE : asOf);
    }
}
