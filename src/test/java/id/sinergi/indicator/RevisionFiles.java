package id.sinergi.indicator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Writes the records that were known as of a batch as the three files they could have come from, for a recount. */
final class RevisionFiles {

    private static final Map<String, String> FILES =
            Map.of("pelatihan.csv", """
            select r.source_id as id_kegiatan, r.person as id_peserta,
                   case r.sex when 1 then 'L' else 'P' end as jenis_kelamin, g.dotted as kode_wilayah,
                   c.code as kode_balai, s.code as kode_sektor, r.started_on as mulai, r.ended_on as selesai,
                   (array['berjalan', 'selesai', 'berhenti'])[r.status] as status, a.code as kode_perjanjian
            from training r join region g on g.code = r.region join centre c on c.id = r.centre
                 join sector s on s.id = r.sector join agreement a on a.id = r.agreement
            where %s""", "sertifikasi.csv", """
            select r.source_id as id_uji, r.person as id_peserta, r.tested_on as tanggal_uji,
                   case when r.competent then 'K' else 'BK' end as hasil, r.issued_on as tanggal_terbit,
                   a.code as kode_perjanjian
            from certification r join agreement a on a.id = r.agreement
            where %s""", "penempatan.csv", """
            select r.source_id as id_penempatan, r.person as id_peserta,
                   (array['baru', 'perpanjangan', 're-entry'])[r.kind] as jenis, r.placed_on as tanggal,
                   d.code as negara, a.code as kode_perjanjian
            from placement r join destination d on d.id = r.destination left join agreement a on a.id = r.agreement
            where %s""");

    private final DataSource dataSource;
    private final Path directory;

    RevisionFiles(DataSource dataSource, Path directory) {
        this.dataSource = dataSource;
        this.directory = directory;
    }

    List<Path> asOf(int batch) throws SQLException, IOException {
        var known = "r.batch_in <= %1$d and (r.batch_out is null or r.batch_out > %1$d)".formatted(batch);
        var files = new ArrayList<Path>();
        try (var connection = dataSource.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var entry : FILES.entrySet()) {
                var file = directory.resolve(entry.getKey());
                try (var out = Files.newOutputStream(file)) {
                    copy.copyOut(
                            "copy (%s) to stdout (format csv, header)"
                                    .formatted(entry.getValue().formatted(known)),
                            out);
                }
                files.add(file);
            }
        }
        return files;
    }
}
