package id.sinergi.lag;

import id.sinergi.period.PeriodRange;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The people who finished their training in the same months, and what has become of them since.
 *
 * @param certified of these, certified by now
 * @param placed of these, placed by now
 * @param placedWithin of these, placed within so many months of their own training's end
 * @param age whole months observed since the last of them can have finished
 */
public record Cohort(
        PeriodRange finished, long trained, long certified, long placed, SortedMap<Integer, Long> placedWithin, int age)
        implements Serializable {

    public Cohort {
        placedWithin = Collections.unmodifiableSortedMap(new TreeMap<>(placedWithin));
    }

    /** Whether everyone in it has had so many months to be placed; until then its rate would only look low. */
    public boolean mature(int window) {
        return age >= window;
    }

    public long placedWithin(int window) {
        return placedWithin.getOrDefault(window, 0L);
    }

    /** The people of several months as one cohort, as old as its last month, whether anyone finished in that or not. */
    static Cohort together(PeriodRange finished, List<Cohort> months, int age) {
        var within = new TreeMap<Integer, Long>();
        months.forEach(
                month -> month.placedWithin.forEach((window, people) -> within.merge(window, people, Long::sum)));
        return new Cohort(
                finished,
                months.stream().mapToLong(Cohort::trained).sum(),
                months.stream().mapToLong(Cohort::certified).sum(),
                months.stream().mapToLong(Cohort::placed).sum(),
                within,
                age);
    }
}
