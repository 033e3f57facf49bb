package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.intake.JobState.Comparing;
import id.sinergi.intake.JobState.Ended;
import id.sinergi.intake.JobState.Posting;
import id.sinergi.intake.JobState.Read;
import id.sinergi.intake.JobState.Refused;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.row.FileKind;
import id.sinergi.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands still is ended, what takes long can be: afterwards nothing has changed and nothing is held. */
@PostgresTest
@NationalStaff
@Tag("undated")
class JobWatchTest {

    private static final Problem CANCELLED = new Problem("intake.error.cancelled", List.of());
    private static final Problem STALLED = new Problem("intake.error.stalled", List.of("5"));

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private IntakeJobs jobs;

    @Autowired
    private JobWatch watch;

    @Autowired
    private PostingLock lock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFileThatGivesNoMoreRowsIsEndedWithItsConnection() throws IOException {
        var job = slow("diam.csv");
        await().until(() -> copying() == 1);
        later(Duration.ofMinutes(4));
        assertThat(job.cancelled()).isEmpty();

        later(Duration.ofMinutes(6));
        assertThat(job.cancelled()).contains(STALLED);
        later(Duration.ofSeconds(11));

        await().until(() -> job.state().isLast());
        assertThat(job.state()).isEqualTo(new Refused(STALLED));
        await().until(() -> copying() == 0);
        assertThat(uploads("diam.csv")).isZero();
        assertThat(trail("diam.csv")).containsExactly("FILE_CANCELLED intake.error.stalled");
    }

    /** A large posting rebuilds the indexes of its table, which nobody reads until it ends. */
    @Test
    void whatWaitsForTheEndOfAPostingSaysSoAndGoesOnThen() throws IOException {
        var file = file("antre.csv", 3);
        var job = transaction.execute(status -> {
            SystemRows.run(() -> jdbc.sql("SELECT drop_indexes('training'::regclass)")
                    .query((row, i) -> true)
                    .single());
            var reading = job(file);
            await().until(() -> reading.state() instanceof Comparing);
            await().until(() -> {
                later(Duration.ofMinutes(6));
                return reading.state().equals(new Comparing(3, false, true));
            });
            status.setRollbackOnly();
            return reading;
        });

        await().until(() -> job.state().isLast());
        assertThat(job.state()).isInstanceOf(Read.class);
        intake.discard(((Read) job.state()).preview().upload());
    }

    private IntakeJob job(Path file) {
        var job = new IntakeJob("antre.csv", "uji", 0);
        return jobs.start(job, () -> new Read(intake.stage(file, "antre.csv", "uji", false, job)));
    }

    @Test
    void cancellingEndsAReadingWithItsNextRow() throws IOException {
        var goOn = new CountDownLatch(1);
        var job = reading("henti.csv", goOn);
        await().until(() -> copying() == 1);

        jobs.cancel(job);
        goOn.countDown();

        await().until(() -> job.state().isLast());
        assertThat(job.state()).isEqualTo(new Refused(CANCELLED));
        assertThat(uploads("henti.csv")).isZero();
    }

    @Test
    void aPostingThatHangsIsToldCanBeCancelledAndThenBePostedAllTheSame() throws IOException {
        var preview = intake.stage(file("tunggu.csv", 3), "tunggu.csv", "uji", false, ProgressListener.NONE);
        var release = new CountDownLatch(1);
        Thread.ofVirtual()
                .start(() -> transaction.executeWithoutResult(status -> {
                    lock.take();
                    await().atMost(Duration.ofMinutes(1)).until(() -> release.getCount() == 0);
                }));
        await().until(() -> locks(true) == 1);
        var job = jobs.post(preview, "uji", Consent.of(false));
        await().until(() -> locks(false) == 1);

        later(Duration.ofMinutes(6));
        assertThat(job.state()).isEqualTo(new Posting(true));
        jobs.cancel(job);
        await().until(() -> job.state().isLast());
        assertThat(job.state()).isEqualTo(new Refused(CANCELLED));
        assertThat(locks(false)).isZero();

        release.countDown();
        var again = jobs.post(preview, "uji", Consent.of(false));
        await().until(() -> again.state().isLast());
        assertThat(again.state())
                .isInstanceOfSatisfying(
                        Ended.class, ended -> assertThat(ended.result()).isInstanceOf(PostResult.Posted.class));
        jobs.cancel(again);
        assertThat(again.state()).isInstanceOf(Ended.class);
    }

    /** A file that stops in the middle of its rows, seen from where they are copied. */
    private IntakeJob slow(String name) throws IOException {
        return reading(name, new CountDownLatch(1));
    }

    private IntakeJob reading(String name, CountDownLatch goOn) throws IOException {
        var file = file(name, 1_200);
        var job = new IntakeJob(name, "uji", 0);
        return jobs.start(
                job,
                () -> new Read(intake.stage(file, name, "uji", false, (fraction, rows) -> {
                    job.at(fraction, rows);
                    waitFor(goOn);
                })));
    }

    private static void waitFor(CountDownLatch goOn) {
        try {
            goOn.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private void later(Duration passed) {
        watch.look(System.nanoTime() + passed.toNanos());
    }

    private int copying() {
        return count("pg_stat_activity WHERE datname = current_database() AND query LIKE 'COPY arriving_row%'"
                + " AND state = 'active'");
    }

    private int locks(boolean granted) {
        return count("pg_locks WHERE locktype = 'advisory' AND granted = " + granted
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    private int uploads(String name) {
        return count("upload WHERE file_name = '%s'".formatted(name));
    }

    private int count(String what) {
        return jdbc.sql("SELECT count(*) FROM " + what).query(Integer.class).single();
    }

    private List<String> trail(String name) {
        return jdbc.sql("SELECT action || ' ' || detail FROM audit_entry WHERE subject = :name")
                .param("name", name)
                .query(String.class)
                .list();
    }

    private Path file(String name, int rows) throws IOException {
        var text = IntStream.rangeClosed(1, rows)
                .mapToObj(i ->
                        "JW-%d,990103%010d,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025"
                                .formatted(i, i))
                .collect(Collectors.joining("\n", String.join(",", FileKind.TRAINING.columns()) + "\n", "\n"));
        return Files.writeString(directory.resolve(name), text);
    }
}
