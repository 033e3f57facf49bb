package id.sinergi.intake;

import id.sinergi.journey.RowChanges;
import id.sinergi.revision.Confirmations;
import id.sinergi.revision.RevisedTable;
import id.sinergi.revision.TakingBack;
import java.util.Arrays;
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

    /** The two tables that this class keeps. */
    enum Table {
        PUBLISHED_FIGURE(
                "published_figure",
                "staged_published_figure",
                "indicator, period_start, period_end, dimension, member, as_of, status",
                "value, source"),
        TARGET(
                "target",
                "staged_target",
                "agreement, indicator, year, quarter, region",
                "value, document, document_date");

        private final String name;
        private final String stagedTable;
        private final String key;
        private final String content;

        Table(String name, String stagedTable, String key, String content) {
            this.name = name;
            this.stagedTable = stagedTable;
            this.key = key;
            this.content = content;
        }

        String stagedTable() {
            return stagedTable;
        }

        /** The columns that name a figure, as an SQL list. */
        String key() {
            return key;
        }

        /** All columns that a file fills, as an SQL list. */
        String columns() {
            return key + ", " + content;
        }

        private RevisedTable revised() {
            return new RevisedTable(name, key, content);
        }

        private static String of(String alias, String columns) {
            return Arrays.stream(columns.split(", "))
                    .map(column -> alias + "." + column)
                    .collect(Collectors.joining(", "));
        }

        /** The statement with the table's own names: $t table, $k key, $c content, $sk, $rk, $sc, $rc with aliases. */
        private String sql(String pattern) {
            return pattern.replace("$sk", of("s", key))
                    .replace("$rk", of("r", key))
                    .replace("$sc", of("s", content))
                    .replace("$rc", of("r", content))
                    .replace("$s ", stagedTable + " ")
                    .replace("$t", name)
                    .replace("$k", key)
                    .replace("$c", content);
        }
    }

    RowChanges compare(Table table, int upload) {
        return jdbc.sql(table.sql("""
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

    void post(Table table, int upload, int batch) {
        jdbc.sql(table.sql("""
                        UPDATE $t r SET batch_out = :batch FROM $s s
                        WHERE s.upload = :upload AND ($rk) = ($sk) AND r.batch_out IS NULL
                          AND ($sc) IS DISTINCT FROM ($rc)
                        """)).param("batch", batch).param("upload", upload).update();
        jdbc.sql(table.sql("""
                        INSERT INTO $t (batch_in, $k, $c)
                        SELECT :batch, $sk, $sc
                        FROM $s s LEFT JOIN $t r ON ($rk) = ($sk) AND r.batch_out IS NULL
                        WHERE s.upload = :upload AND r.id IS NULL ORDER BY s.row_no
                        """)).param("batch", batch).param("upload", upload).update();
        confirmations.enter(table.revised(), table.stagedTable(), upload, batch);
    }

    /** @return how many figures are others than before, or none */
    int revert(Table table, int batch, int reverts) {
        return takingBack.run(table.revised(), batch, reverts);
    }
}
