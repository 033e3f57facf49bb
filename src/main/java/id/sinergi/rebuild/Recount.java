package id.sinergi.rebuild;

import id.sinergi.indicator.Ledger;
import id.sinergi.intake.PostingLock;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.RecordPosting;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the batches of records again, one after the other and by the statements that posting uses, into the tables of a
 * schema of their own.
 */
@Component
class Recount {

    private record Posted(int id, RecordKind kind) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Schemas schemas;
    private final PostingLock lock;
    private final RecordPosting records;
    private final Ledger ledger;

    Recount(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Schemas schemas,
            PostingLock lock,
            RecordPosting records,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.schemas = schemas;
        this.lock = lock;
        this.records = records;
        this.ledger = ledger;
    }

    /** Whether any records have been posted at all. */
    boolean isNeeded() {
        return !after(0).isEmpty();
    }

    /**
     * Counts every batch that has been posted when it comes to an end, each in a transaction of its own.
     *
     * @return the last batch counted
     */
    int all(String schema, RebuildProgress progress) {
        int last = 0;
        int done = 0;
        for (var left = after(last); !left.isEmpty(); left = after(last)) {
            int of = done + left.size();
            for (var batch : left) {
                transaction.executeWithoutResult(status -> count(schema, batch));
                last = batch.id();
                progress.counted(++done, of);
            }
        }
        return last;
    }

    /** Counts the batches that came since, within the caller's transaction and while nobody can post another. */
    void rest(String schema, int last) {
        lock.take();
        after(last).forEach(batch -> count(schema, batch));
    }

    private void count(String schema, Posted batch) {
        lock.allowLargeSorts();
        schemas.use(schema);
        records.derive(batch.kind(), batch.id());
        ledger.count(batch.kind(), batch.id());
        schemas.useInForce();
    }

    private List<Posted> after(int batch) {
        return jdbc.sql("""
                        select id, kind from batch
                        where id > :batch and kind in ('TRAINING', 'CERTIFICATION', 'PLACEMENT') order by id
                        """)
                .param("batch", batch)
                .query((row, number) -> new Posted(row.getInt("id"), RecordKind.valueOf(row.getString("kind"))))
                .list();
    }
}
