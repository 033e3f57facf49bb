package id.sinergi.export;

import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Background exports as the database keeps them. */
@Component
class Exports {

    private final JdbcClient jdbc;
    private final Clock clock;

    Exports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(ExportRequest request) {
        return jdbc.sql("""
            insert into export (owner, title, sections, row_source, slice, compared, language, format, address,
                requested_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
                .params(
                        request.owner(),
                        request.title(),
                        request.sections(),
                        request.rowSource(),
                        request.slice(),
                        request.compared().name(),
                        request.language(),
                        request.format().name(),
                        request.address(),
                        now())
                .query(Long.class)
                .single();
    }

    /** What to make, once: empty where it was cancelled or is made already. */
    Optional<ExportRequest> start(long id) {
        return jdbc.sql("""
            update export set state = 'RUNNING' where id = ? and state in ('WAITING', 'RUNNING')
            returning owner, title, sections, row_source, slice, compared, language, format, address
            """)
                .param(id)
                .query((row, number) -> new ExportRequest(
                        row.getString("owner"),
                        row.getString("title"),
                        row.getString("sections"),
                        row.getString("row_source"),
                        row.getString("slice"),
                        ComparedWith.valueOf(row.getString("compared")),
                        row.getString("language"),
                        ReportFormat.valueOf(row.getString("format")),
                        row.getString("address")))
                .optional();
    }

    /** Whether the work is still wanted. */
    boolean advance(long id, int progress) {
        return jdbc.sql("update export set progress = ? where id = ? and state = 'RUNNING'")
                        .params(progress, id)
                        .update()
                == 1;
    }

    void finish(long id, String fileName) {
        jdbc.sql("""
            update export set state = 'DONE', progress = 100, file_name = ?, finished_at = ?,
                size = (select coalesce(sum(length(content)), 0) from export_part where export = export.id)
            where id = ? and state = 'RUNNING'
            """).params(fileName, now(), id).update();
    }

    void fail(long id) {
        jdbc.sql("update export set state = 'FAILED', finished_at = ? where id = ? and state = 'RUNNING'")
                .params(now(), id)
                .update();
        dropParts(id);
    }

    void cancel(long id, String owner) {
        jdbc.sql("""
            update export set state = 'CANCELLED', finished_at = ?
            where id = ? and owner = ? and state in ('WAITING', 'RUNNING')
            """).params(now(), id, owner).update();
    }

    void remove(long id, String owner) {
        jdbc.sql("delete from export where id = ? and owner = ? and state not in ('WAITING', 'RUNNING')")
                .params(id, owner)
                .update();
    }

    void dropParts(long id) {
        jdbc.sql("delete from export_part where export = ?").param(id).update();
    }

    int removeOlderThan(Duration age) {
        return jdbc.sql("delete from export where coalesce(finished_at, requested_at) < ?")
                .param(now().minus(age))
                .update();
    }

    List<Export> of(String owner) {
        return jdbc.sql("select * from export where owner = ? order by id desc")
                .param(owner)
                .query(Exports::export)
                .list();
    }

    Optional<Export> find(long id, String owner) {
        return jdbc.sql("select * from export where id = ? and owner = ?")
                .params(id, owner)
                .query(Exports::export)
                .optional();
    }

    void addPart(long id, int number, byte[] content) {
        jdbc.sql("insert into export_part (export, number, content) values (?, ?, ?)")
                .params(id, number, content)
                .update();
    }

    /** Writes the file piece by piece. */
    void write(long id, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            var part = jdbc.sql("select content from export_part where export = ? and number = ?")
                    .params(id, number)
                    .query((row, index) -> row.getBytes(1))
                    .optional();
            if (part.isEmpty()) {
                return;
            }
            out.write(part.get());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Export export(ResultSet row, int number) throws SQLException {
        return new Export(
                row.getLong("id"),
                row.getString("title"),
                ReportFormat.valueOf(row.getString("format")),
                Export.State.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
