package id.sinergi.intake;

import id.sinergi.journey.RowChanges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploads and their rejected rows as the database keeps them. */
@Component
class Uploads {

    private static final int ROWS_PER_STATEMENT = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    Uploads(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** An upload that stands for the file, and its fingerprint. */
    record Stored(Preview preview, UploadStatus status, String sha256) {}

    int open(FileKind kind, String fileName, FileScan scan, String user, boolean demo) {
        return jdbc.sql("""
                        INSERT INTO upload (kind, file_name, sha256, size, status, rows_read, rows_new, rows_changed,
                            rows_unchanged, rows_rejected, uploaded_by, uploaded_at, demo)
                        VALUES (:kind, :fileName, :sha256, :size, 'STAGED', 0, 0, 0, 0, 0, :user, :now, :demo)
                        RETURNING id
                        """)
                .param("kind", kind.name())
                .param("fileName", fileName)
                .param("sha256", scan.sha256())
                .param("size", scan.size())
                .param("user", user)
                .param("now", now())
                .param("demo", demo)
                .query(Integer.class)
                .single();
    }

    void count(int upload, int read, RejectionLog rejections) {
        jdbc.sql("UPDATE upload SET rows_read = :read, rows_rejected = :rejected WHERE id = :upload")
                .param("read", read)
                .param("rejected", rejections.rows())
                .param("upload", upload)
                .update();
        template.batchUpdate(
                "INSERT INTO rejection (upload, row_no, column_name, value, reason, arguments) VALUES (?, ?, ?, ?, ?, ?)",
                rejections.kept(),
                ROWS_PER_STATEMENT,
                (statement, rejection) -> {
                    statement.setInt(1, upload);
                    statement.setInt(2, rejection.row());
                    statement.setString(3, rejection.column());
                    statement.setString(4, rejection.value());
                    statement.setString(5, rejection.problem().key());
                    statement.setArray(
                            6,
                            statement
                                    .getConnection()
                                    .createArrayOf(
                                            "text",
                                            rejection.problem().arguments().toArray()));
                });
    }

    void compared(int upload, RowChanges changes) {
        jdbc.sql("""
                        UPDATE upload SET rows_new = :added, rows_changed = :changed, rows_unchanged = :unchanged
                        WHERE id = :upload
                        """)
                .param("added", changes.added())
                .param("changed", changes.changed())
                .param("unchanged", changes.unchanged())
                .param("upload", upload)
                .update();
    }

    void posted(int upload, int batch) {
        jdbc.sql("UPDATE upload SET status = 'POSTED', batch = :batch WHERE id = :upload")
                .param("batch", batch)
                .param("upload", upload)
                .update();
    }

    void close(int upload, UploadStatus status) {
        jdbc.sql("UPDATE upload SET status = :status WHERE id = :upload")
                .param("status", status.name())
                .param("upload", upload)
                .update();
    }

    Optional<Stored> find(int upload) {
        return jdbc.sql("SELECT * FROM upload WHERE id = :upload")
                .param("upload", upload)
                .query(Uploads::stored)
                .optional();
    }

    List<Stored> staged() {
        return jdbc.sql("SELECT * FROM upload WHERE status = 'STAGED' ORDER BY id DESC")
                .query(Uploads::stored)
                .list();
    }

    int rejectionCount(int upload) {
        return jdbc.sql("SELECT count(*) FROM rejection WHERE upload = :upload")
                .param("upload", upload)
                .query(Integer.class)
                .single();
    }

    List<Rejection> rejections(int upload, int offset, int limit) {
        return jdbc.sql("""
                        SELECT * FROM rejection WHERE upload = :upload
                        ORDER BY row_no, column_name LIMIT :limit OFFSET :offset
                        """)
                .param("upload", upload)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, i) -> new Rejection(
                        row.getInt("row_no"),
                        row.getString("column_name"),
                        row.getString("value"),
                        new Problem(row.getString("reason"), List.of((String[])
                                row.getArray("arguments").getArray()))))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Stored stored(ResultSet row, int index) throws SQLException {
        var preview = new Preview(
                row.getInt("id"),
                FileKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getBoolean("demo"),
                row.getInt("rows_read"),
                row.getInt("rows_new"),
                row.getInt("rows_changed"),
                row.getInt("rows_unchanged"),
                row.getInt("rows_rejected"),
                row.getString("uploaded_by"),
                instant(row, "uploaded_at"));
        return new Stored(preview, UploadStatus.valueOf(row.getString("status")), row.getString("sha256"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
