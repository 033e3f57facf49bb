package id.sinergi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The least that taking in a training file can cost: COPY of it into a table with its columns and one index. */
final class BareCopy {

    private static final String TABLE = """
            create table bare_training (
                id_kegiatan text, id_peserta text, jenis_kelamin text, tahun_lahir smallint, kode_wilayah text,
                kode_balai text, kode_sektor text, kode_kbli text, angkatan text, mulai date, selesai date, status text,
                kode_perjanjian text)
            """;

    private final DataSource database;
    private final JdbcClient jdbc;

    BareCopy(LoadedApplication application) {
        database = application.dataSource();
        jdbc = application.jdbc();
    }

    double millis(Path file) {
        jdbc.sql(TABLE).update();
        jdbc.sql("create index on bare_training (id_kegiatan)").update();
        try {
            return Timings.millis(() -> copy(file));
        } finally {
            jdbc.sql("drop table bare_training").update();
        }
    }

    private void copy(Path file) {
        try (var connection = database.getConnection();
                var in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY bare_training FROM STDIN (FORMAT csv, HEADER)", in, 1 << 16);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
