package id.sinergi.revision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which revisions a batch found as its own rows say. */
@Component
public class Confirmations {

    private final JdbcClient jdbc;

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the staged rows that have changed nothing, once the others of the upload have been posted as this batch. */
    public void enter(RevisedTable table, String stagedTable, int upload, int batch) {
        jdbc.sql(table.sql("""
                        insert into confirmation (batch, relation, rows)
                        select :batch, '$t$', range_agg(int8range(r.id, r.id, '[]'))
                        from %s s join $t$ r on ($kr$) = ($ks$)
                        where s.upload = :upload and r.batch_out is null and r.batch_in <> :batch
                        having count(*) > 0
                        """.formatted(stagedTable)))
                .param("batch", batch)
                .param("upload", upload)
                .update();
    }
}
