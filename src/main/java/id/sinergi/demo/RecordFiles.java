package id.sinergi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** The three record files, or three for each month in which rows are reported. */
final class RecordFiles implements AutoCloseable {

    private static final String TRAINING = "id_kegiatan,id_peserta,jenis_kelamin,tahun_lahir,kode_wilayah,kode_balai,"
            + "kode_sektor,kode_kbli,angkatan,mulai,selesai,status,kode_perjanjian";
    private static final String CERTIFICATION = "id_uji,id_peserta,tanggal_uji,hasil,lsp,skema,nomor_sertifikat,"
            + "tanggal_terbit,berlaku_sampai,kode_perjanjian";
    private static final String PLACEMENT =
            "id_penempatan,id_peserta,jenis,tanggal,negara,kode_sektor,jabatan," + "skema_penempatan,kode_perjanjian";

    private final Path directory;
    private final boolean byMonth;
    private final Map<String, RecordFile> open = new TreeMap<>();

    RecordFiles(Path directory, boolean byMonth) {
        this.directory = directory;
        this.byMonth = byMonth;
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!byMonth) {
            training(0);
            certification(0);
            placement(0);
        }
    }

    /** The training file of the month that the day lies in. */
    RecordFile training(long reported) {
        return file("pelatihan", TRAINING, reported);
    }

    RecordFile certification(long reported) {
        return file("sertifikasi", CERTIFICATION, reported);
    }

    RecordFile placement(long reported) {
        return file("penempatan", PLACEMENT, reported);
    }

    private RecordFile file(String kind, String header, long reported) {
        var name = byMonth ? kind + "-" + YearMonth.from(LocalDate.ofEpochDay(reported)) : kind;
        return open.computeIfAbsent(name, key -> new RecordFile(directory.resolve(key + ".csv"), header));
    }

    @Override
    public void close() {
        open.values().forEach(RecordFile::close);
    }
}
