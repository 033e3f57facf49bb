package id.sinergi.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes each key wait after some failures, twice as long after each further one; an hour without any forgets them. */
final class Delays {

    private static final int MOST_KEYS = 20_000;
    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Clock clock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumSize(MOST_KEYS)
            .build();

    private record Failures(int count, Instant last) {}

    /** @param free failures without a delay */
    Delays(int free, Duration first, Duration longest, Clock clock) {
        this.free = free;
        this.first = first;
        this.longest = longest;
        this.clock = clock;
    }

    void failed(String key) {
        var now = clock.instant();
        failures.asMap()
                .merge(key, new Failures(1, now), (before, one) -> new Failures(before.count() + 1, one.last()));
    }

    void forget(String key) {
        failures.invalidate(key);
    }

    /** How long the key has to wait from now on; zero or less for not at all. */
    Duration wait(String key) {
        var known = failures.getIfPresent(key);
        if (known == null || known.count() < free) {
            return Duration.ZERO;
        }
        var delay = first.multipliedBy(1L << Math.min(known.count() - free, MOST_DOUBLINGS));
        var until = known.last().plus(delay.compareTo(longest) > 0 ? longest : delay);
        return Duration.between(clock.instant(), until);
    }
}
