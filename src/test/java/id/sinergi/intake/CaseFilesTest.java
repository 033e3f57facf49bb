package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.PostResult.DoubtsNotAccepted;
import id.sinergi.intake.PostResult.JustificationMissing;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.row.FileKind;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Senders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files as people really send them, each with what is right for it. */
@PostgresTest(emptied = true)
@NationalStaff
class CaseFilesTest {

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Senders senders;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneNumberWrittenInSixWaysIsOnePerson() throws IOException {
        var preview = stage("07-nik-stray-characters.csv", Senders.DEFAULT);
        assertThat(preview.added()).isEqualTo(6);
        assertThat(preview.rejected()).isZero();
        assertThat(doubts(preview, "en"))
                .containsExactly("6 rows of class Uji 7 (from 2026-02-02) share one person number."
                        + " Those people would count as one.");

        assertThat(intake.post(preview.upload(), "uji", new Consent(false, true, "")))
                .isInstanceOf(Posted.class);
        assertThat(people("PC07-")).isEqualTo(1);
    }

    @Test
    void nineNumbersThatASpreadsheetRoundedToOneAreDoubtedBeforeTheyCount() throws IOException {
        var preview = stage("09-nik-rounded.csv", Senders.DEFAULT);
        assertThat(preview.added()).isEqualTo(9);
        assertThat(doubts(preview, "id"))
                .containsExactly(
                        "9 dari 9 NIK berakhir dengan 0. Lembar kerja mungkin membulatkannya: simpan kolom NIK sebagai"
                                + " teks di sumbernya, lalu kirim lagi.",
                        "9 baris angkatan Uji 9 (mulai 2026-02-02) memakai satu nomor peserta yang sama."
                                + " Orang-orang itu akan terhitung sebagai satu.");

        assertThat(intake.post(preview.upload(), "uji", Consent.of(true))).isEqualTo(new DoubtsNotAccepted(2));
        assertThat(people("PC09-")).isZero();
        intake.discard(preview.upload());
    }

    @Test
    void twoCentresThatNumberFromOneAreTwelvePeopleOrAreNotPosted() throws IOException {
        var first = stage("43-same-row-numbers-a.csv", Senders.DEFAULT);
        assertThat(doubts(first, "id")).isEmpty();
        assertThat(intake.post(first.upload(), "uji", Consent.of(false))).isInstanceOf(Posted.class);
        var second = stage("43-same-row-numbers-b.csv", Senders.DEFAULT);
        assertThat(second.reassigned()).isEqualTo(6);
        assertThat(intake.reassignments(second.upload(), 10))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.before()).isNotEqualTo(row.after()));
        assertThat(intake.post(second.upload(), "uji", Consent.of(false))).isEqualTo(new JustificationMissing(6));
        intake.discard(second.upload());
        assertThat(people("PC43-")).isEqualTo(6);

        var surabaya =
                senders.add(FileOrigin.BPSDMI, null, "BDI Surabaya", "uji").number();
        var third = stage("43-same-row-numbers-b.csv", surabaya);
        assertThat(third.added()).isEqualTo(6);
        assertThat(third.reassigned()).isZero();
        assertThat(intake.post(third.upload(), "uji", Consent.of(false))).isInstanceOf(Posted.class);
        assertThat(people("PC43-")).isEqualTo(12);
    }

    /** A person's name in such a column is no trace of a person in ours, and is kept nowhere. */
    @Test
    void furtherColumnsAreNamedOnceAndNothingOfThemIsKept() throws IOException {
        var preview = stage("13-extra-columns.csv", Senders.DEFAULT);
        assertThat(preview.ignored()).isEqualTo("no, nama, keterangan");
        assertThat(preview.added()).isEqualTo(4);
        assertThat(preview.rejected()).isZero();
        assertThat(intake.post(preview.upload(), "uji", Consent.of(false))).isInstanceOf(Posted.class);

        assertThat(people("PC13-")).isEqualTo(4);
        for (var table : List.of("training", "staged_training", "upload", "rejection", "batch")) {
            assertThat(jdbc.sql(
                                    "SELECT count(*) FROM %s AS kept WHERE kept::text LIKE '%%Contoh%%' OR kept::text LIKE '%%lengkap%%'"
                                            .formatted(table))
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void sumsAndSignaturesBelowATableAreLeftOutAndSaidOnce() throws IOException {
        var preview = stage("15-total-row.xlsx", Senders.DEFAULT);

        assertThat(preview.leftOut()).isEqualTo("6, 8");
        assertThat(preview.read()).isEqualTo(4);
        assertThat(preview.added()).isEqualTo(4);
        assertThat(preview.rejected()).isZero();
        intake.discard(preview.upload());
    }

    /** Without a person, but with more than a sum has. */
    @Test
    void aRowThatLacksItsPersonIsRefusedAndNotLeftOut() throws IOException {
        var file = directory.resolve("tanpa.csv");
        Files.writeString(
                file, String.join(",", FileKind.TRAINING.columns()) + "\nPX-1,,P,,,,,,,,,,\nPX-2,,P,1999,,,,,,,,,\n");
        var preview = intake.stage(file, "tanpa.csv", Senders.DEFAULT, "uji", false, ProgressListener.NONE);

        assertThat(preview.leftOut()).isEqualTo("2");
        assertThat(preview.rejected()).isEqualTo(1);
        intake.discard(preview.upload());
    }

    @Test
    void aRowOfTooManyOrTooFewColumnsIsStillRefused() throws IOException {
        var file = directory.resolve("lebih.csv");
        var header = String.join(",", FileKind.TRAINING.columns()) + ",catatan\n";
        var row = "PX-1,9913000000000009,P,1999,52.03,579344,MAN,25,Uji,2026-02-02,2026-02-27,selesai,MOU-2025";
        Files.writeString(
                file,
                header + row + ",x,y\n" + row.replace("PX-1", "PX-2") + "\n" + row.replace("PX-1", "PX-3") + ",\n");
        var preview = intake.stage(file, "lebih.csv", Senders.DEFAULT, "uji", false, ProgressListener.NONE);

        assertThat(preview.added()).isEqualTo(1);
        assertThat(intake.rejections(preview.upload(), 0, 10))
                .extracting(
                        rejection -> rejection.row() + " " + rejection.problem().key())
                .containsExactly("2 intake.reason.columns", "3 intake.reason.columns");
        intake.discard(preview.upload());
    }

    private Preview stage(String name, int sender) throws IOException {
        var file = CaseFile.received(directory, name);
        return intake.stage(file, name, sender, "uji", false, ProgressListener.NONE);
    }

    private List<String> doubts(Preview preview, String language) {
        return intake.doubts(preview.upload()).stream()
                .map(doubt -> doubt.text(Locale.of(language)))
                .toList();
    }

    private int people(String prefix) {
        return jdbc.sql("""
                        SELECT count(DISTINCT person) FROM training
                        WHERE batch_out IS NULL AND source_id LIKE :prefix
                        """).param("prefix", prefix + "%").query(Integer.class).single();
    }
}
