package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.PostResult.DoubtsNotAccepted;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.row.FileKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers of people that cannot be theirs are refused; those that are likely wrong are counted, and wait for a yes. */
@PostgresTest(emptied = true)
@NationalStaff
class DoubtsTest {

    private static final Locale ENGLISH = Locale.of("en");

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ImportCommand command;

    @Test
    void aNumberThatCannotBeSomebodysIsRefusedWithRowColumnAndWhatToDo() throws IOException {
        var preview = stage(trainings(
                row("DA", 1, "0", "Uji A"),
                row("DA", 2, "9999999999999999", "Uji A"),
                row("DA", 3, "belum ada", "Uji A"),
                row("DA", 4, "990101450799001", "Uji A"),
                row("DA", 5, "'99010145079900012", "Uji A"),
                row("DA", 6, "'9.90101E+15", "Uji A"),
                row("DA", 7, "9901014507990007", "Uji A")));

        assertThat(preview.rejected()).isEqualTo(6);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(intake.rejections(preview.upload(), 0, 10).stream()
                        .map(refused -> refused.row() + " " + refused.column() + ": "
                                + refused.problem().text(ENGLISH).split("[.;]")[0]))
                .containsExactly(
                        "2 id_peserta: This is no number of a person but stands where none was known",
                        "3 id_peserta: This is no number of a person but stands where none was known",
                        "4 id_peserta: This is no number of a person but stands where none was known",
                        "5 id_peserta: A NIK has 16 digits",
                        "6 id_peserta: A NIK has 16 digits",
                        "7 id_peserta: The number in id_peserta has more than 15 digits, so its last digits are lost");
        intake.discard(preview.upload());
    }

    @Test
    void aNumberThatSeveralShareInOneClassWaitsForAYes() throws IOException {
        var preview = stage(trainings(
                row("DB", 1, "9901014507990011", "Uji B"),
                row("DB", 2, "9901 0145 0799 0011", "Uji B"),
                row("DB", 3, "9901014507990013", "Uji B"),
                row("DB", 4, "9901014507990013", "Uji B2")));

        assertThat(preview.doubts()).isEqualTo(1);
        assertThat(doubts(preview))
                .containsExactly("2 rows of class Uji B (from 2026-01-05) share one person number."
                        + " Those people would count as one.");
        assertThat(intake.post(preview.upload(), "uji", new Consent(true, false, "a long enough reason")))
                .isEqualTo(new DoubtsNotAccepted(1));
        assertThat(intake.post(preview.upload(), "uji", new Consent(false, true, "")))
                .isInstanceOf(Posted.class);
    }

    @Test
    void ofManySharedNumbersFiveAreNamedAndTheOthersCounted() throws IOException {
        var rows = IntStream.range(0, 14)
                .mapToObj(i -> row("DC", i, "99010145079902%02d".formatted(i / 2 + 1), "Uji C" + i / 2))
                .toArray(String[]::new);

        var doubts = doubts(stage(trainings(rows)));

        assertThat(doubts).hasSize(6);
        assertThat(doubts.getLast()).isEqualTo("2 further person numbers are shared, in 4 rows.");
    }

    @Test
    void onePersonTwiceInTheSameTestOrPlacementIsDoubted() throws IOException {
        var tests = stage(String.join(",", FileKind.CERTIFICATION.columns())
                + "\nDD-1,9901014507990031,2026-03-10,K,LSP Logam,Las,DD-C-1,2026-03-20,2029-03-20,MOU-2025"
                + "\nDD-2,9901014507990031,2026-03-10,K,LSP Logam,Las,DD-C-2,2026-03-20,2029-03-20,MOU-2025"
                + "\nDD-3,9901014507990031,2026-04-10,K,LSP Logam,Las,DD-C-3,2026-04-20,2029-04-20,MOU-2025\n");
        assertThat(doubts(tests))
                .containsExactly("2 rows of test Las (2026-03-10) share one person number."
                        + " Its certificates would count 2 times for one person.");

        var placements = stage(String.join(",", FileKind.PLACEMENT.columns())
                + "\nDE-1,9901014507990041,baru,2026-04-01,JP,MAN,Tukang las,PP,MOU-2025"
                + "\nDE-2,9901014507990041,baru,2026-04-01,JP,MAN,Tukang las,PP,MOU-2025"
                + "\nDE-3,9901014507990042,baru,2026-04-01,JP,MAN,Tukang las,PP,MOU-2025\n");
        assertThat(doubts(placements))
                .containsExactly("2 rows of placements as Tukang las (2026-04-01) share one person number."
                        + " Those people would count as one.");
    }

    @Test
    void numbersThatMostlyEndInZeroAreDoubtedAndOthersAreNot() throws IOException {
        var rounded = IntStream.range(0, 12)
                .mapToObj(i ->
                        row("DF", i, i < 8 ? "'990101450799%03d0".formatted(i) : "990101450799900" + (i - 7), "F" + i))
                .toArray(String[]::new);
        assertThat(doubts(stage(trainings(rounded))))
                .singleElement()
                .asString()
                .startsWith("8 of 12 person numbers end in 0. A spreadsheet may have rounded them");

        var sound = IntStream.range(0, 40)
                .mapToObj(i -> row("DG", i, "99010145079930%02d".formatted(i), "G" + i))
                .toArray(String[]::new);
        assertThat(doubts(stage(trainings(sound)))).isEmpty();
    }

    @Test
    void theCommandSaysWhatItDoubtsAndPostsOnlyIfItIsMeant() throws IOException {
        var file = file(trainings(row("DH", 1, "9901014507990051", "Uji H"), row("DH", 2, "9901014507990051", "Uji H")))
                .toString();

        assertThat(said(List.of(file)))
                .contains("tampak keliru: 2 baris angkatan Uji H")
                .contains("Tidak diposting, karena 1 hal tampak keliru.");
        assertThat(said(List.of(file, "--accept-doubts"))).contains("baru 2").contains("Diposting");
    }

    private String said(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        command.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> doubts(Preview preview) {
        return intake.doubts(preview.upload()).stream()
                .map(doubt -> doubt.text(ENGLISH))
                .toList();
    }

    private Preview stage(String text) throws IOException {
        return intake.stage(file(text), "ragu.csv", "uji", false, ProgressListener.NONE);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "ragu", ".csv"), text);
    }

    private static String row(String prefix, int number, String person, String group) {
        return "%s-%d,%s,P,2001,52.03,579344,MAN,14,%s,2026-01-05,2026-02-05,selesai,MOU-2025"
                .formatted(prefix, number, person, group);
    }

    private static String trainings(String... rows) {
        return Arrays.stream(rows)
                .collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n"));
    }
}
