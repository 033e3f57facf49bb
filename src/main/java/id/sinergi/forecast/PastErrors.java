package id.sinergi.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * By how much forecasts of some months together would have been wrong before: each month of the past is taken as the last
 * one known, and what was forecast from there is held against what came.
 *
 * @param relative the root of the mean squared error, as a part of what was forecast
 * @param freedom degrees of freedom, by how many sums it rests on and how far they share months
 */
record PastErrors(double relative, int freedom) {

    /** Months that a forecast of the past knew at least. */
    private static final int KNOWN = 6;

    /** Errors that are enough to tell their size. */
    private static final int ENOUGH = 5;

    /** Sums that share months tell more than those that share none, by this much. */
    private static final int OVERLAP = 4;

    /** Of the fewest sums. */
    static final int LEAST_FREEDOM = 6;

    /** Places that are looked back at. */
    private static final int LOOK_BACK = 24;

    /** Of a sum of so many months; where the history is too short for it, of as many as it tells of. */
    static PastErrors of(Course course, int months) {
        for (int sum = months; sum > 1; sum--) {
            var errors = errors(course, sum);
            if (errors.length >= ENOUGH) {
                return of(errors, sum);
            }
        }
        return of(errors(course, 1), 1);
    }

    private static PastErrors of(double[] errors, int sum) {
        double squares =
                Arrays.stream(errors).map(error -> error * error).average().orElse(1);
        return new PastErrors(
                Math.sqrt(squares), Math.max(LEAST_FREEDOM, Math.round((float) OVERLAP * errors.length / sum)));
    }

    private static double[] errors(Course course, int sum) {
        return IntStream.rangeClosed(Math.max(KNOWN, course.length() - LOOK_BACK), course.length() - sum)
                .filter(place -> course.before(place).known() >= KNOWN && !Double.isNaN(course.sum(place, sum)))
                .mapToDouble(place -> error(course, place, sum))
                .toArray();
    }

    private static double error(Course course, int place, int sum) {
        double forecast = RunRate.of(course.before(place)).sum(place, sum);
        return (course.sum(place, sum) - forecast) / Math.max(1, forecast);
    }
}
