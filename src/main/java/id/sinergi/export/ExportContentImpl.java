package id.sinergi.export;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the pieces past Hibernate, which would keep each of them in memory. */
class ExportContentImpl implements ExportContent {

    private final JdbcClient jdbc;

    ExportContentImpl(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addPart(long export, int number, byte[] content) {
        jdbc.sql("insert into export_part (export, number, content) values (?, ?, ?)")
                .params(export, number, content)
                .update();
    }

    @Override
    public void dropParts(long export) {
        jdbc.sql("delete from export_part where export = ?").param(export).update();
    }

    @Override
    public long contentSize(long export) {
        return jdbc.sql("select coalesce(sum(length(content)), 0) from export_part where export = ?")
                .param(export)
                .query(Long.class)
                .single();
    }

    @Override
    public void write(long export, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            var part = jdbc.sql("select content from export_part where export = ? and number = ?")
                    .params(export, number)
                    .query((row, index) -> row.getBytes(1))
                    .optional();
            if (part.isEmpty()) {
                return;
            }
            out.write(part.get());
        }
    }
}
