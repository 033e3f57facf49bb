package id.sinergi.intake;

import id.sinergi.journey.RowChanges;
import id.sinergi.revision.Confirmations;
import id.sinergi.revision.Dependent;
import id.sinergi.revision.RevisedTable;
import id.sinergi.revision.TakingBack;
import id.sinergi.row.FigureTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns staged published figures and targets into revisions, the way records are. */
@Component
class FigurePosting {

    private final JdbcClient jdbc;
    private final Confirmations confirmations;
    private final TakingBack takingBack;

    FigurePosting(JdbcClient jdbc, Confirmations confirmations, TakingBack takingBack) {
        this.jdbc = jdbc;
        this.confirmations = confirmations;
        this.takingBack = takingBack;
    }

    RowChanges compare(FigureTable table, int upload) {
        return jdbc.sql(sql(table, """
                        SELECT count(*) FILTER (WHERE r.id IS NULL) AS added,
                               count(*) FILTER (WHERE r.id IS NOT NULL AND ($sc) IS DISTINCT FROM ($rc)) AS changed,
                               count(*) FILTER (WHERE r.id IS NOT NULL AND ($sc) IS NOT DISTINCT FROM ($rc)) AS unchanged,
                               0 AS reassigned
                        FROM $s s LEFT JOIN $t r ON ($rk) = ($sk) AND r.batch_out IS NULL
                        WHERE s.upload = :upload
                        """))
                .param("upload", upload)
                .query(RowChanges.class)
                .single();
    }

    void post(FigureTable table, int upload, int batch) {
        jdbc.sql(sql(table, """
                        UPDATE $t r SET batch_out = :batch FROM $s s
                        WHERE s.upload = :upload AND ($rk) = ($sk) AND r.batch_out IS NULL
                          AND ($sc) IS DISTINCT FROM ($rc)
                        """)).param("batch", batch).param("upload", upload).update();
        jdbc.sql(sql(table, """
                        INSERT INTO $t (batch_in, $k, $c)
                        SELECT :batch, $sk, $sc
                        FROM $s s LEFT JOIN $t r ON ($rk) = ($sk) AND r.batch_out IS NULL
                        WHERE s.upload = :upload AND r.id IS NULL ORDER BY s.row_no
                        """)).param("batch", batch).param("upload", upload).update();
        confirmations.enter(revised(table), table.stagedTable(), upload, batch);
    }

    /** @return how many figures are others than before, or none */
    int revert(FigureTable table, int batch, int reverts) {
        return takingBack.run(revised(table), batch, reverts);
    }

    List<Dependent> dependents(FigureTable table, int batch) {
        return takingBack.dependents(revised(table), batch);
    }

    private static RevisedTable revised(FigureTable table) {
        return new RevisedTable(table.table(), table.key(), table.content());
    }

    private static String of(String alias, String columns) {
        return Arrays.stream(columns.split(", "))
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }

    /** The statement with the table's own names: $t table, $k key, $c content, $sk, $rk, $sc, $rc with aliases. */
    private static String sql(FigureTable table, String pattern) {
        return pattern.replace("$sk", of("s", table.key()))
                .replace("$rk", of("r", table.key()))
                .replace("$sc", of("s", table.content()))
                .replace("$rc", of("r", table.content()))
                .replace("$s ", table.stagedTable() + " ")
                .replace("$t", table.table())
                .replace("$k", table.key())
                .replace("$c", table.content());
    }
}
