package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.interruption.InterruptedFile;
import id.sinergi.interruption.InterruptedFiles;
import id.sinergi.row.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever posts is told after a stop of the server or of its database: whether the file counts, and what to do. */
@PostgresTest(emptied = true)
@NationalStaff
class InterruptedPostingTest {

    @TempDir
    private Path directory;

    @Value("${sinergi.data-directory}")
    private Path data;

    @Autowired
    private IntakeService intake;

    @Autowired
    private IntakeJobs jobs;

    @Autowired
    private LostUploads start;

    @Autowired
    private InterruptedFiles interrupted;

    @Autowired
    private JdbcClient jdbc;

    private final String user = "pengirim-" + UUID.randomUUID();

    @Test
    void whatWaitedAndLostItsRowsIsToBeSentAgain() throws IOException {
        var upload = stage("hilang.csv", 'A');
        SystemRows.run(() -> jdbc.sql("DELETE FROM staged_training WHERE upload = :upload")
                .param("upload", upload.upload())
                .update());

        start.run(new DefaultApplicationArguments());
        assertThat(told()).containsExactly("hilang.csv WAITING");

        start.run(new DefaultApplicationArguments());
        assertThat(told()).as("told once").hasSize(1);
    }

    @Test
    void whatWasBeingPostedStillWaitsOrCountsAsAWhole() throws IOException {
        var undone = stage("batal.csv", 'B');
        var done = stage("jadi.csv", 'C');
        assertThat(intake.post(done.upload(), user, false)).isInstanceOf(PostResult.Posted.class);
        note(user + "\n" + undone.upload() + "\n" + done.upload());
        note("");

        start.run(new DefaultApplicationArguments());

        assertThat(told()).containsExactlyInAnyOrder("batal.csv POSTING", "jadi.csv POSTED");
        assertThat(notes()).isEmpty();
        assertThat(intake.post(undone.upload(), user, false)).isInstanceOf(PostResult.Posted.class);
    }

    @Test
    void aPostingLeavesNoNoteOnceItEnded() throws IOException {
        var upload = stage("biasa.csv", 'D');

        var job = jobs.post(upload, user, Consent.of(false));
        await().until(() -> job.state().isLast());
        await().until(() -> notes().isEmpty());

        start.run(new DefaultApplicationArguments());
        assertThat(told()).isEmpty();
    }

    private List<String> told() {
        return interrupted.of(user).stream()
                .map((InterruptedFile one) -> one.fileName() + " " + one.during())
                .toList();
    }

    private Preview stage(String name, char person) throws IOException {
        var rows = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> row(person, number))
                .collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n"));
        return intake.stage(Files.writeString(directory.resolve(name), rows), name, user, false, ProgressListener.NONE);
    }

    private static String row(char person, int number) {
        return "%s-%d,99%02d%012d,P,1999,52.03,579344,MAN,25,2026-1,2026-02-02,2026-02-27,selesai,MOU-2025"
                .formatted(person, number, person % 100, number);
    }

    private void note(String lines) throws IOException {
        Files.writeString(
                Files.createDirectories(data.resolve("uploads")).resolve(UUID.randomUUID() + "-1.posting"), lines);
    }

    private List<Path> notes() throws IOException {
        var uploads = data.resolve("uploads");
        if (!Files.isDirectory(uploads)) {
            return List.of();
        }
        try (var found = Files.list(uploads)) {
            return found.filter(file -> file.toString().endsWith(".posting")).toList();
        }
    }
}
