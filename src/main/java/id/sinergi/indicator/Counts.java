package id.sinergi.indicator;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** A number for each {@link Measure}. Kept small, since answers are remembered by the thousand. */
public final class Counts implements Serializable {

    private static final long serialVersionUID = 1L;

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

    public long of(Measure measure) {
        return numbers[measure.ordinal()];
    }

    public Counts plus(Counts other) {
        return new Counts(measure -> Math.addExact(numbers[measure.ordinal()], other.numbers[measure.ordinal()]));
    }

    /** Zero in all other measures. */
    Counts only(Predicate<Measure> which) {
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
                .filter(measure -> of(measure) != 0)
                .map(measure -> measure.column() + "=" + of(measure))
                .collect(Collectors.joining(", ", "Counts[", "]"));
    }
}
