package id.sinergi.forecast;

import java.util.stream.IntStream;

/** Forecasts sums of months from those before: the run rate, with the size of its own past errors. */
final class Estimator {

    /** Complete months without which nothing is forecast. */
    static final int LEAST = 12;

    private Estimator() {}

    /** Whether the history is long enough. */
    static boolean knowsEnough(Course course) {
        return course.known() >= LEAST;
    }

    /**
     * The sum of some months: as counted where they are known, forecast where they are not.
     *
     * @param course a history that is long enough
     * @param from the first month's place, which may lie beyond the course
     * @param counted what is counted already in these months, incomplete ones and those sent in part included
     */
    static Forecast sum(Course course, int from, int months, double counted) {
        var known = IntStream.range(from, from + months).filter(course::knows).toArray();
        int left = months - known.length;
        double certain = IntStream.of(known).mapToDouble(course::at).sum();
        if (left == 0) {
            return new Forecast(counted, certain, 0, PastErrors.LEAST_FREEDOM);
        }
        var rate = RunRate.of(course);
        double toCome = IntStream.range(from, from + months)
                .filter(place -> !course.knows(place))
                .mapToDouble(rate::at)
                .sum();
        var errors = PastErrors.of(course, left);
        return new Forecast(
                counted,
                certain + toCome,
                Math.max(errors.relative() * toCome, Math.sqrt(Math.max(1, toCome))),
                errors.freedom());
    }
}
