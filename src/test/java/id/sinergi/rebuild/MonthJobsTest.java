package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.intake.IntakeJob;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.JobState;
import id.sinergi.intake.JobState.Ended;
import id.sinergi.intake.JobState.EndedJointly;
import id.sinergi.intake.JobState.Refused;
import id.sinergi.intake.MonthJobs;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.PreviewChanged;
import id.sinergi.intake.Preview;
import id.sinergi.intake.ProgressListener;
import id.sinergi.row.FileKind;
import id.sinergi.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of a month posted at once: each as its own batch, in the order in which they refer to each other. */
@PostgresTest
@NationalStaff
@Tag("undated")
class MonthJobsTest {

    private static final AtomicInteger MONTHS = new AtomicInteger();

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private MonthJobs months;

    @Autowired
    private Verification verification;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void trainingsComeFirstWhateverTheOrderOfFilesAndTheFiguresAreThoseOfARecount() throws IOException {
        var month = month();

        var job = months.postJointly(month, "uji");

        var batches = ended(job, EndedJointly.class).batches();
        assertThat(batches).hasSize(3).isSorted();
        assertThat(kinds(batches)).containsExactly("TRAINING", "CERTIFICATION", "PLACEMENT");
        assertThat(verification.run((done, of) -> {})).isEmpty();
    }

    @Test
    void ofFilesThatArePostedJointlyOneThatNeedsALookKeepsAllBack() throws IOException {
        var month = month();
        var rejected =
                stage("ditolak.csv", FileKind.PLACEMENT, "x,9901019999999999,lain,2026-04-01,JP,MAN,Las,PP,MOU-2025");
        int before = batches();

        var job = months.postJointly(List.of(month.get(0), rejected, month.get(2)), "uji");

        assertThat(ended(job, Refused.class).problem())
                .isEqualTo(new Problem("intake.error.joint", List.of("ditolak.csv")));
        assertThat(batches()).isEqualTo(before);
        assertThat(intake.waiting()).containsAll(month);
        assertThat(ended(months.postJointly(month, "uji"), EndedJointly.class).batches())
                .hasSize(3);
    }

    @Test
    void ofFilesThatArePostedEachForItselfOneThatNeedsALookKeepsNoneBack() throws IOException {
        var month = month();
        var training = month.get(2);
        var same = stage("lain.csv", FileKind.TRAINING, training(MONTHS.get()));
        months.postEach(List.of(same), "uji").forEach(job -> ended(job, Ended.class));

        var jobs = months.postEach(month, "uji");

        assertThat(jobs).extracting(IntakeJob::fileName).first().isEqualTo(training.fileName());
        assertThat(ended(jobs.get(0), Ended.class).result()).isInstanceOf(PreviewChanged.class);
        assertThat(ended(jobs.get(1), Ended.class).result()).isInstanceOf(Posted.class);
        assertThat(ended(jobs.get(2), Ended.class).result()).isInstanceOf(Posted.class);
        assertThat(verification.run((done, of) -> {})).isEmpty();
    }

    /** Placements, certificates and trainings of one person, staged in this order. */
    private List<Preview> month() throws IOException {
        int n = MONTHS.incrementAndGet();
        return List.of(
                stage(
                        "penempatan.csv",
                        FileKind.PLACEMENT,
                        "MJ-P%1$d,990105%1$010d,baru,2026-04-01,JP,MAN,Tukang las,PP,MOU-2025".formatted(n)),
                stage(
                        "sertifikasi.csv",
                        FileKind.CERTIFICATION,
                        "MJ-U%1$d,990105%1$010d,2026-02-20,K,LSP A,Las,MJ/%1$d,2026-03-01,,MOU-2025".formatted(n)),
                stage("pelatihan.csv", FileKind.TRAINING, training(n)));
    }

    private static String training(int n) {
        return "MJ-T%1$d,990105%1$010d,P,2001,52.03,579360,MAN,14,2026-1,2026-01-05,2026-02-05,selesai,MOU-2025"
                .formatted(n);
    }

    private Preview stage(String name, FileKind kind, String row) throws IOException {
        var file = Files.writeString(directory.resolve(name), String.join(",", kind.columns()) + "\n" + row + "\n");
        return intake.stage(file, name, "uji", false, ProgressListener.NONE);
    }

    private static <S extends JobState> S ended(IntakeJob job, Class<S> as) {
        await().until(() -> job.state().isLast());
        assertThat(job.state()).isInstanceOf(as);
        return as.cast(job.state());
    }

    private List<String> kinds(List<Integer> batches) {
        return jdbc.sql("SELECT kind FROM batch WHERE id IN (:batches) ORDER BY id")
                .param("batches", batches)
                .query(String.class)
                .list();
    }

    private int batches() {
        return jdbc.sql("SELECT count(*) FROM batch").query(Integer.class).single();
    }
}
