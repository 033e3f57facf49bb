package id.sinergi.suppress;

import static id.sinergi.indicator.Measure.ASSESSED;
import static id.sinergi.indicator.Measure.CERTIFICATES;
import static id.sinergi.indicator.Measure.CERTIFIED;
import static id.sinergi.indicator.Measure.COHORT_ASSESSED;
import static id.sinergi.indicator.Measure.COHORT_CERTIFIED;
import static id.sinergi.indicator.Measure.COHORT_PLACED;
import static id.sinergi.indicator.Measure.DROPPED_OUT;
import static id.sinergi.indicator.Measure.ENROLLED;
import static id.sinergi.indicator.Measure.PLACED;
import static id.sinergi.indicator.Measure.TRAINED;
import static id.sinergi.indicator.Measure.WOMEN_TRAINED;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Measure;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures of which one tells about the other in the same cell, so that they are hidden together. Of a part of a whole,
 * the rest of the whole counts as a number too: it is one subtraction away.
 */
enum Kind {
    TRAINED_PEOPLE(null, TRAINED),
    ENROLLED_PEOPLE(null, ENROLLED),
    PLACED_PEOPLE(null, PLACED),
    /** Nearly the same people in the same months. */
    TESTED(null, ASSESSED, CERTIFIED, CERTIFICATES),
    WOMEN(TRAINED_PEOPLE, WOMEN_TRAINED),
    DROP_OUTS(ENROLLED_PEOPLE, DROPPED_OUT),
    /** The same people as those tested and placed in other months, so that all their months together are known. */
    COHORTS(TRAINED_PEOPLE, COHORT_ASSESSED, COHORT_CERTIFIED, COHORT_PLACED);

    private final @Nullable Kind whole;
    private final List<Measure> measures;

    Kind(@Nullable Kind whole, Measure... measures) {
        this.whole = whole;
        this.measures = List.of(measures);
    }

    /** What its numbers are parts of. */
    @Nullable
    Kind whole() {
        return whole;
    }

    static Kind of(Measure measure) {
        return Arrays.stream(values())
                .filter(kind -> kind.measures.contains(measure))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(measure + " is of no kind"));
    }

    /** The numbers of a cell that must be large enough, in a fixed order. */
    long[] numbers(Counts counts) {
        var own = measures.stream().mapToLong(measure -> number(counts, measure));
        if (whole == null) {
            return own.toArray();
        }
        long all = number(counts, whole.measures.getFirst());
        var parts = own.toArray();
        var numbers = Arrays.copyOf(parts, 2 * parts.length + 1);
        for (int i = 0; i < parts.length; i++) {
            numbers[parts.length + i] = Math.max(0, all - parts[i]);
        }
        numbers[2 * parts.length] = parts.length > 1 ? Math.abs(parts[0] - parts[1]) : 0;
        return numbers;
    }

    private static long number(Counts counts, Measure measure) {
        return counts.isCounted(measure) ? counts.of(measure) : 0;
    }
}
