package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.PostResult.JustificationMissing;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.row.FileKind;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Senders;
import id.sinergi.source.IntakeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two centres may both number from 1; a number that comes to stand for somebody else is seen before it counts. */
@PostgresTest(emptied = true)
@NationalStaff
class SenderTest {

    private static final String BECAUSE = "Nomor peserta tertukar di berkas lama";

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Senders senders;

    @Autowired
    private ImportCommand command;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void twoCentresThatBothNumberFromOneKeepTheirPeople() throws IOException {
        var mataram = senders.add(FileOrigin.BPSDMI, null, "BDI Mataram", "uji").number();
        var surabaya =
                senders.add(FileOrigin.BPSDMI, null, "BDI Surabaya", "uji").number();
        long before = trained();
        post(stage(mataram, rows("PA", 6, 1, "52.03", "579344", 2026)), Consent.of(false));

        var second = stage(surabaya, rows("PA", 6, 101, "35.78", "579360", 2026));
        assertThat(second.added()).isEqualTo(6);
        assertThat(second.reassigned()).isZero();
        post(second, Consent.of(false));

        assertThat(trained() - before).isEqualTo(12);
        assertThat(stage(mataram, rows("PA", 6, 1, "52.03", "579344", 2026)).unchanged())
                .isEqualTo(6);
    }

    @Test
    void aFileThatGivesNumbersToOtherPeopleIsNotPostedUntilSomebodySaysWhy() throws IOException {
        long before = trained();
        post(stage(Senders.DEFAULT, rows("PB", 6, 1, "52.03", "579344", 2026)), Consent.of(false));
        var other = stage(Senders.DEFAULT, rows("PB", 6, 101, "35.78", "579360", 2025));
        assertThat(other.changed()).isEqualTo(6);
        assertThat(other.reassigned()).isEqualTo(6);

        assertThat(intake.post(other.upload(), "uji", false)).isEqualTo(new JustificationMissing(6));
        assertThat(intake.post(other.upload(), "uji", new Consent(false, false, "  salah   ")))
                .isEqualTo(new JustificationMissing(6));
        assertThat(trained() - before).isEqualTo(6);
        assertThat(centres("PB-")).containsOnly("579344");

        int batch = post(other, new Consent(false, false, BECAUSE + " 3578010101900001"));
        assertThat(centres("PB-")).containsOnly("579360");
        var contents = Objects.requireNonNull(intake.batch(batch).orElseThrow().contents());
        assertThat(contents.reassigned()).isEqualTo(6);
        assertThat(contents.justification()).isEqualTo(BECAUSE + " ••••");
        assertThat(jdbc.sql("SELECT detail FROM audit_entry WHERE action = 'BATCH_POSTED' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("reassigned=6 because: " + BECAUSE)
                .doesNotContain("3578010101900001");

        intake.revert(batch, "uji", "dikirim dua kali");
        assertThat(centres("PB-")).containsOnly("579344");
    }

    @Test
    void theRowsThatStandForSomebodyElseAreShownOldAndNewWithoutNumbersOfPeople() throws IOException {
        post(stage(Senders.DEFAULT, rows("PC", 3, 1, "52.03", "579344", 2026)), Consent.of(false));
        var other = stage(Senders.DEFAULT, rows("PC", 2, 101, "52.03", "579360", 2025));

        var shown = intake.reassignments(other.upload(), 10);

        assertThat(shown).extracting(row -> row.rowNo() + " " + row.key()).containsExactly("2 PC-1", "3 PC-2");
        assertThat(shown).allSatisfy(row -> {
            assertThat(row.before().year()).isEqualTo(2026);
            assertThat(row.after().year()).isEqualTo(2025);
            assertThat(row.before().centre()).isNotEqualTo(row.after().centre());
            assertThat(row.before().person())
                    .matches("[0-9a-f]{8}")
                    .isNotEqualTo(row.after().person());
        });
        assertThat(intake.reassignments(other.upload(), 1)).hasSize(1);
        intake.discard(other.upload());
    }

    @Test
    void aCorrectionOfWhatARowSaysNeedsNoReason() throws IOException {
        post(stage(Senders.DEFAULT, rows("PD", 3, 1, "52.03", "579344", 2026)), Consent.of(false));
        var corrected = stage(Senders.DEFAULT, rows("PD", 3, 1, "35.78", "579344", 2026));
        assertThat(corrected.changed()).isEqualTo(3);
        assertThat(corrected.reassigned()).isZero();
        post(corrected, Consent.of(false));
    }

    @Test
    void aSenderOfTheOtherMinistryIsRefusedInOneSentence() throws IOException {
        var kp2mi = senders.add(FileOrigin.KP2MI, null, "BP3MI Mataram", "uji").number();
        assertThatThrownBy(() -> stage(kp2mi, rows("PE", 1, 1, "52.03", "579344", 2026)))
                .isInstanceOfSatisfying(
                        IntakeException.class,
                        refused -> assertThat(refused.problem().text(Locale.of("id")))
                                .isEqualTo("Berkas ini dari BPSDMI, sedangkan BP3MI Mataram bukan pengirim BPSDMI."
                                        + " Pilih pengirim lain."));
        assertThatThrownBy(() -> senders.add(FileOrigin.KP2MI, null, " bp3mi mataram ", "uji"))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("There is a sender bp3mi mataram already");
        assertThatThrownBy(() -> senders.add(FileOrigin.KP2MI, null, " x ", "uji"))
                .isInstanceOf(IntakeException.class);
    }

    @Test
    void theCommandTakesTheSenderByItsNameAndAReason() throws IOException {
        senders.add(FileOrigin.BPSDMI, null, "BDI Padang", "uji");
        var first = file(rows("PF", 2, 1, "52.03", "579344", 2026));
        assertThat(said(List.of(first))).contains("baru 2");
        var other = file(rows("PF", 2, 101, "52.03", "579344", 2026));

        assertThat(said(List.of(other))).contains("karena 2 baris akan berganti orang");
        assertThat(said(List.of(other, "--sender=bdi padang")))
                .contains("baru 2")
                .contains("Diposting");
        assertThat(said(List.of(other, "--because=" + BECAUSE)))
                .contains("berubah 2")
                .contains("Diposting");
        assertThat(said(List.of(other, "--sender=BDI Tidak Ada"))).contains("Pengirim BDI Tidak Ada tidak dikenal.");
    }

    private String said(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        command.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private int post(Preview preview, Consent consent) {
        var result = intake.post(preview.upload(), "uji", consent);
        assertThat(result).isInstanceOf(Posted.class);
        return ((Posted) result).batch();
    }

    private Preview stage(int sender, String text) throws IOException {
        return intake.stage(Path.of(file(text)), "kirim.csv", sender, "uji", false, ProgressListener.NONE);
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "kirim", ".csv"), text)
                .toString();
    }

    private static String rows(String prefix, int count, int firstPerson, String region, String centre, int year) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "%s-%d,99%s%010d,P,2001,%s,%s,MAN,14,A,%d-01-05,%d-02-05,selesai,MOU-2025"
                        .formatted(
                                prefix,
                                i,
                                String.format("%04d", (int) prefix.charAt(1)),
                                firstPerson + i,
                                region,
                                centre,
                                year,
                                year))
                .collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n"));
    }

    private long trained() {
        return jdbc.sql("SELECT coalesce(sum(trained), 0) FROM cell WHERE grain = 0 AND region = 0")
                .query(Long.class)
                .single();
    }

    private List<String> centres(String prefix) {
        return jdbc.sql("""
                        SELECT c.code FROM training t JOIN centre c ON c.id = t.centre
                        WHERE t.batch_out IS NULL AND t.source_id LIKE :prefix
                        """).param("prefix", prefix + "%").query(String.class).list();
    }
}
