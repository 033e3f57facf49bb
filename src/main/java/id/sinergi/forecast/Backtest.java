package id.sinergi.forecast;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes each month of a course that has a history long enough as the last one known, and holds what is forecast from
 * there, and what two naive forecasts say, against what came.
 */
final class Backtest {

    /** Months ahead, counted together. */
    static final List<Integer> HORIZONS = List.of(1, 2, 3, 6, 9, 12);

    private static final int YEAR = 12;

    private Backtest() {}

    /** The sums of the next months of all courses together. */
    static BacktestScore ahead(List<Course> courses, int months) {
        var score = new BacktestScore();
        courses.forEach(course -> IntStream.rangeClosed(Estimator.LEAST, course.length() - months)
                .forEach(place -> add(score, course, place, place, months)));
        return score;
    }

    /** The sums of the years whose months are all known, from each month within them. */
    static BacktestScore yearsEnd(List<Course> courses) {
        var score = new BacktestScore();
        courses.forEach(course -> IntStream.range(Estimator.LEAST, course.length())
                .forEach(place ->
                        add(score, course, place, place - course.month(place).getMonthValue() + 1, YEAR)));
        return score;
    }

    /** A sum of months from a place on, of which those before another are known. */
    private static void add(BacktestScore score, Course course, int place, int from, int months) {
        double actual = course.sum(from, months);
        var known = course.before(place);
        if (Double.isNaN(actual) || !Estimator.knowsEnough(known)) {
            return;
        }
        double counted = place == from ? 0 : course.sum(from, place - from);
        int left = months - (place - from);
        score.add(
                months * course.mean(0, course.length(), 1),
                actual,
                Estimator.sum(known, from, months, counted),
                counted + course.sum(place - YEAR, left),
                counted + left * course.mean(place - YEAR, YEAR, 1));
    }
}
