package id.sinergi.forecast;

import id.sinergi.period.PeriodRange;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the end of a running year, or why nothing is.
 *
 * @param known complete months that it rests on, or would
 * @param last the last of them; null where there is none
 * @param late complete months of which something is usually still reported, the oldest first
 * @param forecast null unless told
 * @param target of the whole year, in force for exactly what is seen; null without one
 * @param ahead the running total since the slice's period began, at the end of each of its months after the last complete
 *     one; none after the running year
 * @param toCome what each month of the year after the last complete one is expected to bring
 */
public record YearEnd(
        State state,
        int year,
        int known,
        @Nullable YearMonth last,
        List<Lateness> late,
        @Nullable Forecast forecast,
        @Nullable BigDecimal target,
        List<Outlook> ahead,
        SortedMap<YearMonth, Double> toCome)
        implements Serializable {

    /** Each but the first is a reason to say nothing of the year's end. */
    public enum State {
        TOLD,
        /** The indicator is no count, so that its months do not add up to a year. */
        NO_COUNT,
        /** The period ends before the running year, or starts after it. */
        NOT_RUNNING,
        /** Fewer complete months than {@link Estimator#LEAST}. */
        SHORT,
        /** A month is kept from the viewer, and a forecast would tell of it. */
        HIDDEN,
        /** A known break lies within the months that it would rest on. */
        BROKEN
    }

    private static final int FULL = 100;

    public YearEnd {
        late = List.copyOf(late);
        ahead = List.copyOf(ahead);
        toCome = Collections.unmodifiableSortedMap(new TreeMap<>(toCome));
    }

    /**
     * The probability that the target is reached, in whole percent: 100 where it is, else neither sure nor impossible. Empty
     * without a forecast or a target.
     */
    public OptionalInt likelihood() {
        if (forecast == null || target == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                isReached()
                        ? FULL
                        : Math.clamp(Math.round(FULL * forecast.probability(target.doubleValue())), 1, FULL - 1));
    }

    /** Whether what is counted already is as much as the target. */
    boolean isReached() {
        return forecast != null && target != null && target.compareTo(BigDecimal.valueOf(forecast.counted())) <= 0;
    }

    static YearEnd untold(State state, int year, int known) {
        return new YearEnd(state, year, known, null, List.of(), null, null, List.of(), Collections.emptySortedMap());
    }

    static YearEnd told(KnownMonths known, int year, PeriodRange period, @Nullable BigDecimal target) {
        return new YearEnd(
                State.TOLD,
                year,
                known.course().known(),
                known.course().last(),
                List.copyOf(known.late().values()),
                known.sum(PeriodRange.year(year)),
                target,
                Outlook.of(known.ahead(period, year)),
                known.toCome(year));
    }
}
