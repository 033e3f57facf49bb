package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.JobState.Questioned;
import id.sinergi.reading.Answers;
import id.sinergi.row.FileKind;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Senders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A note lies beside a received file as long as a restart would lose it, and not longer. */
@PostgresTest(emptied = true)
@NationalStaff
@Tag("undated")
class JobNotesTest {

    private static final String ROW =
            "JN-1,9913000000000009,P,1999,52.03,579344,MAN,25,Uji,%s,2026-02-27,selesai,MOU-2025\n";

    @TempDir
    private Path directory;

    @Autowired
    private IntakeJobs jobs;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Senders senders;

    @Test
    void aFileIsNotedUntilItIsReadAndWhileItIsAskedAbout() throws IOException {
        int sender =
                senders.add(FileOrigin.BPSDMI, null, "Balai catatan", "uji").number();
        var file = Files.writeString(
                directory.resolve("a.upload"),
                String.join(",", FileKind.TRAINING.columns()) + "\n" + ROW.formatted("02/03/2026"));

        var asked = ended(jobs.read(file, "tanya.csv", sender, "uji", false));
        assertThat(asked.state()).isInstanceOf(Questioned.class);
        assertThat(directory.resolve("a.upload.note")).hasContent("uji\ntrue\ntanya.csv");

        var read = ended(jobs.answer(asked, Answers.parse(List.of("DATES:mulai=MONTH_DAY"))));
        assertThat(read.state())
                .isInstanceOfSatisfying(
                        JobState.Read.class,
                        state -> intake.discard(state.preview().upload()));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFileThatIsRefusedOrNotToBeReadIsNotedNoMore() throws IOException {
        var refused = Files.writeString(directory.resolve("b.upload"), "a,b\n1,2\n");
        ended(jobs.read(refused, "buruk.csv", Senders.DEFAULT, "uji", false));
        assertThat(directory).isEmptyDirectory();

        var file = Files.writeString(
                directory.resolve("c.upload"),
                String.join(",", FileKind.TRAINING.columns()) + "\n" + ROW.formatted("02/03/2026"));
        int sender = senders.add(FileOrigin.BPSDMI, null, "Balai lain", "uji").number();
        jobs.forget(ended(jobs.read(file, "tanya.csv", sender, "uji", false)));
        assertThat(directory).isEmptyDirectory();
    }

    private static IntakeJob ended(IntakeJob job) {
        await().until(() -> job.state().isLast());
        return job;
    }
}
