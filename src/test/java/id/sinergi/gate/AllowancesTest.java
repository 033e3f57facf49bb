package id.sinergi.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private final AtomicLong now = new AtomicLong();
    private final Allowances allowances = new Allowances(60, 30, now::get);

    @Test
    void soManyAtOnceAndSoManyAMinuteFromThenOn() {
        assertThat(taken("192.0.2.1", 100)).isEqualTo(60);

        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(taken("192.0.2.1", 100)).isEqualTo(30);
    }

    @Test
    void oneAddressTakesNothingFromAnother() {
        assertThat(taken("192.0.2.1", 100)).isEqualTo(60);
        assertThat(taken("192.0.2.2", 100)).isEqualTo(60);
    }

    @Test
    void thereAreNeverMoreInsideThanThereArePlaces() {
        var places = new Places(2, 3);
        assertThat(places.enter("a")).isTrue();
        assertThat(places.enter("a")).isTrue();
        assertThat(places.enter("a")).as("of one address").isFalse();
        assertThat(places.enter("b")).isTrue();
        assertThat(places.enter("c")).as("of all").isFalse();

        places.leave("a");
        assertThat(places.enter("c")).isTrue();
    }

    private long taken(String address, int times) {
        return IntStream.range(0, times)
                .filter(each -> allowances.take(address))
                .count();
    }
}
