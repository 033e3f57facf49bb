package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.intake.IntakeJob;
import id.sinergi.intake.IntakeJobs;
import id.sinergi.intake.JobState.Ended;
import id.sinergi.intake.JobState.Read;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostingLock;
import id.sinergi.intake.Preview;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.row.FileKind;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Senders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two users read and post two files about the same people at once: both count, and the figures are those of a recount. */
@PostgresTest(emptied = true)
@NationalStaff
@Tag("undated")
class TwoPostersTest {

    private static final int ROWS = 150;
    private static final int PEOPLE = 200;

    @TempDir
    private Path directory;

    @Autowired
    private IntakeJobs jobs;

    @Autowired
    private Senders senders;

    @Autowired
    private PostingLock lock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Verification verification;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bothFilesCountWhicheverIsPostedFirst(long seed) throws IOException {
        var random = new Random(seed);
        var people = random.ints(PEOPLE, 0, 1_000_000).boxed().toList();
        int surabaya = sender("Surabaya " + seed);
        int jakarta = sender("Jakarta " + seed);
        var second = random.nextBoolean() ? FileKind.CERTIFICATION : FileKind.TRAINING;
        int before = records();

        var siti = jobs.read(file(FileKind.TRAINING, people, random), "siti.csv", surabaya, "siti", false);
        var budi = jobs.read(file(second, people, random), "budi.csv", jakarta, "budi", false);
        var both = List.of(read(siti), read(budi));
        assertThat(both).extracting(Preview::rejected).containsOnly(0);

        var postings = atOnce(both);

        assertThat(postings)
                .allSatisfy(job -> assertThat(job.state())
                        .isInstanceOfSatisfying(
                                Ended.class, ended -> assertThat(ended.result()).isInstanceOf(Posted.class)));
        assertThat(records()).isEqualTo(before + 2 * ROWS);
        assertThat(verification.run((done, of) -> {})).isEmpty();
    }

    /** Neither goes on before both wait for their turn. */
    private List<IntakeJob> atOnce(List<Preview> both) {
        var postings = transaction.execute(status -> {
            lock.take();
            var started = List.of(
                    jobs.post(both.get(0), "siti", new Consent(true, true, "")),
                    jobs.post(both.get(1), "budi", new Consent(true, true, "")));
            await().until(() -> waitingForTheirTurn() == 2);
            return started;
        });
        postings.forEach(job -> await().until(() -> job.state().isLast()));
        return postings;
    }

    private int waitingForTheirTurn() {
        return jdbc.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                .query(Integer.class)
                .single();
    }

    private static Preview read(IntakeJob job) {
        await().until(() -> job.state().isLast());
        assertThat(job.state()).isInstanceOf(Read.class);
        return ((Read) job.state()).preview();
    }

    /** Rows of both files are numbered from 1, and about some of the same people. */
    private Path file(FileKind kind, List<Integer> people, Random random) throws IOException {
        return Files.writeString(
                Files.createTempFile(directory, "kirim", ".upload"),
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row -> row(kind, row, people.get(random.nextInt(PEOPLE)), random))
                        .collect(Collectors.joining("\n", String.join(",", kind.columns()) + "\n", "\n")));
    }

    private static String row(FileKind kind, int row, int person, Random random) {
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
        return kind == FileKind.TRAINING
                ? "%d,9937010%09d,P,2001,%s,579360,MAN,14,2026-1,%s,%s,selesai,MOU-2025"
                        .formatted(row, person, random.nextBoolean() ? "52.03" : "35.78", day, day.plusDays(20))
                : "%d,9937010%09d,%s,K,LSP A,Las,,%s,,MOU-2025".formatted(row, person, day, day.plusDays(5));
    }

    private int sender(String name) {
        return senders.add(FileOrigin.BPSDMI, null, name, "uji").number();
    }

    private int records() {
        return SystemRows.call(() -> jdbc.sql("""
                        SELECT (SELECT count(*) FROM training WHERE batch_out IS NULL)
                               + (SELECT count(*) FROM certification WHERE batch_out IS NULL)
                        """).query(Integer.class).single());
    }
}
