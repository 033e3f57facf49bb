package id.sinergi.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The batches as the database keeps them. */
@Component
class Batches {

    private static final String SELECT =
            "SELECT b.*, r.id AS reverted_by FROM batch b LEFT JOIN batch r ON r.reverts = b.id ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Batches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int open(Preview preview, String sha256, String user) {
        return insert(
                preview.kind(),
                preview.fileName(),
                sha256,
                preview.demo(),
                new int[] {preview.added(), preview.changed(), preview.unchanged(), preview.rejected()},
                user,
                null);
    }

    int openReverting(Batch batch, String user) {
        int rows = batch.added() + batch.changed();
        return insert(
                batch.kind(), batch.fileName(), "", batch.demo(), new int[] {0, rows, 0, 0}, user, batch.number());
    }

    private int insert(
            FileKind kind,
            String fileName,
            String sha256,
            boolean demo,
            int[] rows,
            String user,
            @Nullable Integer reverts) {
        return jdbc.sql("""
                        INSERT INTO batch (kind, file_name, sha256, demo, rows_new, rows_changed, rows_unchanged,
                            rows_rejected, posted_at, posted_by, reverts)
                        VALUES (:kind, :fileName, :sha256, :demo, :added, :changed, :unchanged, :rejected, :now, :user,
                            :reverts::integer)
                        RETURNING id
                        """)
                .param("kind", kind.name())
                .param("fileName", fileName)
                .param("sha256", sha256)
                .param("demo", demo)
                .param("added", rows[0])
                .param("changed", rows[1])
                .param("unchanged", rows[2])
                .param("rejected", rows[3])
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("user", user)
                .param("reverts", reverts)
                .query(Integer.class)
                .single();
    }

    boolean none() {
        return count() == 0;
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM batch").query(Integer.class).single();
    }

    Optional<Batch> find(int batch) {
        return jdbc.sql(SELECT + "WHERE b.id = :batch")
                .param("batch", batch)
                .query(Batches::batch)
                .optional();
    }

    List<Batch> latest(int offset, int limit) {
        return jdbc.sql(SELECT + "ORDER BY b.id DESC LIMIT :limit OFFSET :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Batches::batch)
                .list();
    }

    private static Batch batch(ResultSet row, int index) throws SQLException {
        return new Batch(
                row.getInt("id"),
                FileKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getBoolean("demo"),
                row.getInt("rows_new"),
                row.getInt("rows_changed"),
                row.getInt("rows_unchanged"),
                row.getInt("rows_rejected"),
                Uploads.instant(row, "posted_at"),
                row.getString("posted_by"),
                row.getObject("reverts", Integer.class),
                row.getObject("reverted_by", Integer.class));
    }
}
