package id.sinergi.gate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many are inside at once, of each address and in all. */
final class Places {

    private final int ofOne;
    private final int ofAll;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Integer> each = new ConcurrentHashMap<>();

    Places(int ofOne, int ofAll) {
        this.ofOne = ofOne;
        this.ofAll = ofAll;
    }

    /** Whether there is a place, which is taken then until {@link #leave}. */
    boolean enter(String address) {
        if (all.incrementAndGet() > ofAll) {
            all.decrementAndGet();
            return false;
        }
        if (each.merge(address, 1, Integer::sum) > ofOne) {
            leave(address);
            return false;
        }
        return true;
    }

    void leave(String address) {
        all.decrementAndGet();
        each.computeIfPresent(address, (one, inside) -> inside == 1 ? null : inside - 1);
    }

    int inside() {
        return all.get();
    }
}
