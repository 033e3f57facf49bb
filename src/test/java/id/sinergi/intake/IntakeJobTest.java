package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sinergi.intake.JobState.Posting;
import id.sinergi.intake.JobState.Reading;
import id.sinergi.intake.JobState.Refused;
import id.sinergi.source.Problem;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who looks on while a file is read does not hold it up. */
class IntakeJobTest {

    private static final JobState ENDED = new Refused(new Problem("intake.error.unexpected", List.of()));

    /** A page that asked on the connection over which rows were being copied waited for itself, and its user for ever. */
    @Test
    void aListenerThatWaitsHoldsUpNeitherTheWorkNorItsThread() {
        var job = new IntakeJob("berkas.csv", "staf", 0);
        var goOn = new CountDownLatch(1);
        var heard = new CopyOnWriteArrayList<JobState>();
        var threads = new CopyOnWriteArrayList<Thread>();
        job.listen(state -> {
            await().until(() -> goOn.getCount() == 0);
            threads.add(Thread.currentThread());
            heard.add(state);
        });
        job.become(new Reading(0.5, 10, null));
        job.become(ENDED);
        assertThat(heard).isEmpty();
        assertThat(job.state()).isEqualTo(ENDED);

        goOn.countDown();
        await().untilAsserted(() -> assertThat(heard).hasSize(3));
        assertThat(heard.subList(1, 3)).containsExactly(new Reading(0.5, 10, null), ENDED);
        assertThat(threads).doesNotContain(Thread.currentThread());
    }

    @Test
    void aListenerThatFailsKeepsNothingFromTheOthers() {
        var job = new IntakeJob("berkas.csv", "staf", 7);
        var heard = new CopyOnWriteArrayList<JobState>();
        job.listen(state -> {
            throw new IllegalStateException("a page that is gone");
        });
        job.listen(heard::add);
        await().untilAsserted(() -> assertThat(heard).containsExactly(new Posting(false)));
        job.become(ENDED);
        await().untilAsserted(() -> assertThat(heard).contains(ENDED));
    }
}
