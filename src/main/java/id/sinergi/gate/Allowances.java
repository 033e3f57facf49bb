package id.sinergi.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often each address may do one thing: so many at once, and so many a minute from then on. */
final class Allowances {

    private static final int MOST_ADDRESSES = 100_000;

    private final int atOnce;
    private final double perNano;
    private final Ticker ticker;
    private final Cache<String, Allowance> addresses;

    Allowances(int atOnce, int perMinute, Ticker ticker) {
        this.atOnce = atOnce;
        this.perNano = (double) perMinute / TimeUnit.MINUTES.toNanos(1);
        this.ticker = ticker;
        this.addresses = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(1L + atOnce / Math.max(1, perMinute)))
                .ticker(ticker)
                .maximumSize(MOST_ADDRESSES)
                .build();
    }

    /** Whether it may be done now, which counts. */
    boolean take(String address) {
        return addresses
                .get(address, unknown -> new Allowance(atOnce, ticker.read()))
                .take();
    }

    private final class Allowance {

        private double left;
        private long at;

        private Allowance(double left, long at) {
            this.left = left;
            this.at = at;
        }

        private synchronized boolean take() {
            long now = ticker.read();
            left = Math.min(atOnce, left + (now - at) * perNano);
            at = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
