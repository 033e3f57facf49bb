package id.sinergi.intake;

import id.sinergi.person.Masking;
import id.sinergi.row.FileKind;
import id.sinergi.source.Problem;
import id.sinergi.source.Rejection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds keys that stand twice in a file: the first row of a key stays, the others are rejected and name it. */
@Component
class RepeatedKeys {

    private final JdbcClient jdbc;

    RepeatedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void reject(int upload, FileKind kind, RejectionLog rejections) {
        if (areThere(upload, kind)) {
            var found = found(upload, kind, rejections.room());
            found.forEach(rejection -> rejections.add(List.of(rejection)));
            rejections.addUnkept(remove(upload, kind) - found.size());
        }
    }

    private boolean areThere(int upload, FileKind kind) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM %s WHERE upload = :upload GROUP BY %s HAVING count(*) > 1)"
                        .formatted(kind.stagedTable(), kind.key()))
                .param("upload", upload)
                .query(Boolean.class)
                .single();
    }

    private List<Rejection> found(int upload, FileKind kind, int most) {
        var shown = kind.key().startsWith("source_id") ? "source_id" : "indicator";
        return jdbc.sql("""
                        SELECT row_no, value, first FROM (
                            SELECT row_no, %s AS value, min(row_no) OVER (PARTITION BY %s) AS first
                            FROM %s WHERE upload = :upload) numbered
                        WHERE row_no > first ORDER BY row_no LIMIT :room
                        """.formatted(shown, kind.key(), kind.stagedTable()))
                .param("upload", upload)
                .param("room", most)
                .query((result, i) -> new Rejection(
                        result.getInt("row_no"),
                        kind.keyColumn(),
                        Masking.shown(result.getString("value")),
                        new Problem("intake.reason.repeated", List.of(result.getString("first")))))
                .list();
    }

    /** @return how many rows were removed */
    private int remove(int upload, FileKind kind) {
        return jdbc.sql("""
                        DELETE FROM %s s USING (
                            SELECT row_no, min(row_no) OVER (PARTITION BY %s) AS first
                            FROM %s WHERE upload = :upload) numbered
                        WHERE s.upload = :upload AND s.row_no = numbered.row_no AND numbered.row_no > numbered.first
                        """.formatted(kind.stagedTable(), kind.key(), kind.stagedTable()))
                .param("upload", upload)
                .update();
    }
}
