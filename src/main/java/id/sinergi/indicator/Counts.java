package id.sinergi.indicator;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** A number for each {@link Measure}. Kept small, since answers are remembered by the thousand. */
public final class Counts implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In the place of the number of a measure that was declared after the figures were counted. */
    private static final int NOT_COUNTED = Integer.MIN_VALUE;

    /** In the place of a number that is kept from the viewer. */
    private static final int HIDDEN = Integer.MIN_VALUE + 1;

    public static final Counts ZERO = new Counts(measure -> 0);

    /** In the order of the measures. */
    private final int[] numbers;

    Counts(ToIntFunction<Measure> number) {
        numbers = Measure.all().mapToInt(number).toArray();
    }

    /** Measures that are not named count nobody. */
    public static Counts of(Map<Measure, Long> numbers) {
        return new Counts(measure -> Math.toIntExact(numbers.getOrDefault(measure, 0L)));
    }

    /**
     * @throws Withheld if it is kept from the viewer
     * @throws IllegalStateException if it was not counted yet: zero would look like a figure
     */
    public long of(Measure measure) {
        if (isHidden(measure)) {
            throw new Withheld(Withheld.Reason.SMALL);
        }
        if (!isCounted(measure)) {
            throw new IllegalStateException(measure + " was not counted yet");
        }
        return numbers[measure.ordinal()];
    }

    public boolean isCounted(Measure measure) {
        return numbers[measure.ordinal()] != NOT_COUNTED;
    }

    /** Whether it is kept from the viewer, and with it every sum that it is part of. */
    public boolean isHidden(Measure measure) {
        return numbers[measure.ordinal()] == HIDDEN;
    }

    /** Whether the number that is made of these counts is kept from the viewer. */
    public boolean hides(ToLongFunction<Counts> number) {
        return Withheld.or(() -> OptionalLong.of(number.applyAsLong(this)), OptionalLong::empty)
                .isEmpty();
    }

    /** The same without the numbers of these measures. */
    public Counts hiding(Predicate<Measure> which) {
        return new Counts(measure -> which.test(measure) ? HIDDEN : numbers[measure.ordinal()]);
    }

    public Counts plus(Counts other) {
        return new Counts(measure -> sum(measure, other));
    }

    private int sum(Measure measure, Counts other) {
        if (isHidden(measure) || other.isHidden(measure)) {
            return HIDDEN;
        }
        return isCounted(measure) && other.isCounted(measure)
                ? Math.addExact(numbers[measure.ordinal()], other.numbers[measure.ordinal()])
                : NOT_COUNTED;
    }

    public Counts notCounted(List<Measure> measures) {
        return measures.isEmpty()
                ? this
                : new Counts(measure -> measures.contains(measure) ? NOT_COUNTED : numbers[measure.ordinal()]);
    }

    /** Zero in all other measures. */
    public Counts only(Predicate<Measure> which) {
        return new Counts(measure -> which.test(measure) ? numbers[measure.ordinal()] : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.equals(numbers, counts.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Measure.all()
                .filter(measure -> numbers[measure.ordinal()] != 0)
                .map(measure -> measure.column() + "=" + (isCounted(measure) && !isHidden(measure) ? of(measure) : "?"))
                .collect(Collectors.joining(", ", "Counts[", "]"));
    }
}
