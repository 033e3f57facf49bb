package id.sinergi.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PracticeAtStartTest {

    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void aPracticeThatFailsIsNobodysFailureAndTheNextIsTaken() {
        Practice failing = () -> {
            throw new IllegalStateException("not this time");
        };

        new PracticeAtStart(List.of(failing, () -> done.add("page")), true).practise();

        assertThat(done).containsExactly("page");
    }

    @Test
    void theStartWaitsForNoneAndTheEndForTheOneThatIsBeingTaken() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        Practice slow = () -> {
            begun.countDown();
            await(closing);
            done.add("slow");
        };
        var atStart = new PracticeAtStart(List.of(slow, () -> done.add("next")), true);

        atStart.opened();
        begun.await();
        assertThat(done).isEmpty();
        Thread.startVirtualThread(closing::countDown);
        atStart.closing();

        assertThat(done).startsWith("slow");
    }

    @Test
    void nobodyPractisesForTests() throws InterruptedException {
        var atStart = new PracticeAtStart(List.of(() -> done.add("page")), false);

        atStart.opened();
        atStart.closing();

        assertThat(done).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
