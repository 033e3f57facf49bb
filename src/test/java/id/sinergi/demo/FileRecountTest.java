package id.sinergi.demo;

import static id.sinergi.demo.FileRecount.Counted.ASSESSED;
import static id.sinergi.demo.FileRecount.Counted.CERTIFICATES;
import static id.sinergi.demo.FileRecount.Counted.CERTIFIED;
import static id.sinergi.demo.FileRecount.Counted.DROPPED_OUT;
import static id.sinergi.demo.FileRecount.Counted.ENROLLED;
import static id.sinergi.demo.FileRecount.Counted.PLACED;
import static id.sinergi.demo.FileRecount.Counted.TRAINED;
import static id.sinergi.demo.FileRecount.Counted.WOMEN_TRAINED;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.demo.FileRecount.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRecountTest {

    private static final String TRAINING = "id_kegiatan,id_peserta,jenis_kelamin,tahun_lahir,kode_wilayah,kode_balai,"
            + "kode_sektor,kode_kbli,angkatan,mulai,selesai,status,kode_perjanjian\n";
    private static final String CERTIFICATION = "id_uji,id_peserta,tanggal_uji,hasil,lsp,skema,nomor_sertifikat,"
            + "tanggal_terbit,berlaku_sampai,kode_perjanjian\n";
    private static final String PLACEMENT =
            "id_penempatan,id_peserta,jenis,tanggal,negara,kode_sektor,jabatan,skema_penempatan,kode_perjanjian\n";

    @TempDir
    private Path directory;

    @Test
    void aPersonCountsOnceWithTheFirstCompletedTraining() {
        training("""
                D2,A,P,2000,35.78,579344,MAN,14,1,2026-02-01,2026-02-20,selesai,MOU-2025
                D1,A,P,2000,35.78,579344,MAN,14,1,2025-11-01,2025-11-20,berhenti,MOU-2025
                D3,A,P,2000,51.71,579342,PAR,,1,2026-03-01,2026-03-20,selesai,MOU-2025
                """);

        var recount = FileRecount.of(directory);

        assertThat(recount.cells())
                .isEqualTo(Map.of(
                        new Cell(ENROLLED, "MOU-2025", YearMonth.of(2025, 11), "35.78", "579344", "MAN", "P", ""),
                        1L,
                        new Cell(TRAINED, "MOU-2025", YearMonth.of(2026, 2), "35.78", "579344", "MAN", "P", ""),
                        1L,
                        new Cell(WOMEN_TRAINED, "MOU-2025", YearMonth.of(2026, 2), "35.78", "579344", "MAN", "P", ""),
                        1L));
        assertThat(recount.sectors(cell -> true)).isEqualTo(1);
    }

    @Test
    void aPersonDropsOutWhoCompletedNothingAndStoppedTheLastTraining() {
        training("""
                D1,A,P,2000,35.78,579344,MAN,14,1,2025-11-01,2025-11-20,berhenti,MOU-2025
                D2,B,P,2000,35.78,579344,MAN,14,1,2025-11-01,,berhenti,MOU-2025
                D3,B,P,2000,51.71,579342,PAR,,2,2026-01-01,,berjalan,MOU-2025
                D4,C,P,2000,35.78,579344,MAN,14,1,2025-11-01,2025-11-20,selesai,MOU-2025
                D5,C,P,2000,51.71,579342,PAR,,2,2026-01-01,,berhenti,MOU-2025
                D6,D,L,2000,51.71,579342,PAR,,2,2026-01-01,,berjalan,MOU-2025
                D7,D,L,2000,51.71,579342,PAR,,3,2026-02-01,,berhenti,MOU-2025
                """);

        assertThat(FileRecount.of(directory).by(DROPPED_OUT, Cell::month))
                .isEqualTo(Map.of(YearMonth.of(2025, 11), 1L, YearMonth.of(2026, 1), 1L));
    }

    @Test
    void trainingsThatEndTogetherAreOrderedByTheirId() {
        training("""
                D2,A,P,2000,51.71,579342,PAR,,1,2026-02-01,2026-02-20,selesai,MOU-2025
                D1,A,P,2000,35.78,579344,MAN,14,1,2026-02-05,2026-02-20,selesai,MOU-2025
                """);

        assertThat(FileRecount.of(directory).by(TRAINED, Cell::sector)).isEqualTo(Map.of("MAN", 1L));
        assertThat(FileRecount.of(directory).by(ENROLLED, Cell::sector)).isEqualTo(Map.of("PAR", 1L));
    }

    @Test
    void aSecondCertificateRaisesCertificatesAndNotPeople() {
        trained("A");
        certification("""
                U1,A,2026-02-21,BK,LSP,S,,,,MOU-2025
                U2,A,2026-03-21,K,LSP,S,N2,2026-04-30,,MOU-2025
                U3,A,2026-03-22,K,LSP,T,N3,2026-04-02,,MOU-2025
                U4,A,2026-05-22,K,LSP,T,,,,MOU-2025
                """);

        var recount = FileRecount.of(directory);

        assertThat(recount.by(ASSESSED, Cell::month)).isEqualTo(Map.of(YearMonth.of(2026, 2), 1L));
        assertThat(recount.by(CERTIFIED, Cell::month)).isEqualTo(Map.of(YearMonth.of(2026, 4), 1L));
        assertThat(recount.total(CERTIFICATES)).isEqualTo(2);
        assertThat(recount.unmatchedTests()).isZero();
    }

    @Test
    void aTestCountsFromTheStartOfTheTrainingOn() {
        trained("A");
        certification("""
                U1,A,2026-01-31,K,LSP,S,N1,2026-02-10,,MOU-2025
                U2,A,2026-02-01,K,LSP,S,N2,2026-02-11,,MOU-2025
                U3,B,2026-02-01,K,LSP,S,N3,2026-02-11,,MOU-2025
                """);

        var recount = FileRecount.of(directory);

        assertThat(recount.total(CERTIFICATES)).isEqualTo(1);
        assertThat(recount.unmatchedTests()).isEqualTo(2);
    }

    @Test
    void onlyTheFirstNewPlacementFromTheEndOfTheTrainingOnCounts() {
        trained("A");
        placement("""
                P1,A,baru,2026-02-19,HK,MAN,Worker,PP,MOU-2025
                P2,A,perpanjangan,2026-02-20,TW,MAN,Worker,EXT-LN,MOU-2025
                P3,A,baru,2026-06-01,JP,MAN,Worker,PP,
                P4,A,baru,2026-02-20,KR,MAN,Worker,GG,MOU-2025
                P5,C,baru,2026-02-20,KR,MAN,Worker,GG,MOU-2025
                """);

        var recount = FileRecount.of(directory);

        assertThat(recount.by(PLACED, Cell::destination)).isEqualTo(Map.of("KR", 1L));
        assertThat(recount.unmatchedPlacements()).isEqualTo(2);
    }

    @Test
    void aPlacementWithoutAgreementBelongsToTheOneWhoseTrainingEndedLastBeforeIt() {
        training("""
                D1,A,P,2000,35.78,579344,MAN,14,1,2026-02-01,2026-02-20,selesai,MOU-2025
                D2,A,P,2000,35.78,579344,PAR,,1,2026-04-01,2026-04-20,selesai,OTHER
                """);
        placement("""
                P1,A,baru,2026-03-01,JP,MAN,Worker,PP,
                P2,A,baru,2026-05-01,KR,MAN,Worker,PP,
                """);

        assertThat(FileRecount.of(directory).by(PLACED, Cell::agreement))
                .isEqualTo(Map.of("MOU-2025", 1L, "OTHER", 1L));
    }

    @Test
    void aLaterRowWithTheSameIdReplacesTheEarlierOne() {
        training("""
                D1,A,P,2000,35.78,579344,MAN,14,1,2026-02-01,,berjalan,MOU-2025
                D1,A,P,2000,35.78,579344,MAN,14,1,2026-02-01,2026-02-20,selesai,MOU-2025
                """);

        assertThat(FileRecount.of(directory).total(TRAINED)).isEqualTo(1);
    }

    private void trained(String person) {
        training("D1,%s,P,2000,35.78,579344,MAN,14,1,2026-02-01,2026-02-20,selesai,MOU-2025\n".formatted(person));
    }

    private void training(String rows) {
        write("pelatihan.csv", TRAINING + rows);
    }

    private void certification(String rows) {
        write("sertifikasi.csv", CERTIFICATION + rows);
    }

    private void placement(String rows) {
        write("penempatan.csv", PLACEMENT + rows);
    }

    private void write(String name, String content) {
        try {
            Files.writeString(directory.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
