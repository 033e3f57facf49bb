package id.sinergi.forecast;

import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The same as {@link Backtest} where months become known bit by bit, as late reports come in: what is forecast from the
 * months as they stand, and from the same months corrected, against what was counted at last.
 */
final class LateBacktest {

    /** Files are due ten days after a month's end. */
    private static final int SENT = 10;

    /** Forecasts are made two weeks after the last month's end. */
    private static final int ASKED = 14;

    /** Later files come four weeks apart, a year long. */
    private static final int APART = 28;

    private static final int FILES = 13;
    private static final int YEAR = 12;
    private static final double USUALLY_LATE = 0.25;
    private static final double LATE_BY_CHANCE = 0.15;

    /** Its multiples spread evenly over the parts of a whole, in no order. */
    private static final double GOLDEN = 0.618_034;

    private static final double STILL_LATE = 0.5;

    /** How forecasts did from months as they stand, and from corrected ones. */
    record Scores(BacktestScore asTheyStand, BacktestScore corrected) {}

    private LateBacktest() {}

    /** The sums of the next months of all courses together. */
    static Scores ahead(List<Course> courses, int months) {
        var scores = new Scores(new BacktestScore(), new BacktestScore());
        courses.forEach(course -> {
            var history = reported(course);
            IntStream.rangeClosed(Estimator.LEAST, course.length() - months)
                    .forEach(place -> add(scores, course, history, place, place, months));
        });
        return scores;
    }

    /** The sums of the years whose months are all known, from each month within them. */
    static Scores yearsEnd(List<Course> courses) {
        var scores = new Scores(new BacktestScore(), new BacktestScore());
        courses.forEach(course -> {
            var history = reported(course);
            IntStream.range(Estimator.LEAST, course.length())
                    .forEach(place -> add(
                            scores,
                            course,
                            history,
                            place,
                            place - course.month(place).getMonthValue() + 1,
                            YEAR));
        });
        return scores;
    }

    /** How a course would have become known: between 10 and 40 % of a month comes late, half of the rest with each file. */
    static PostedHistory reported(Course course) {
        var history =
                new PostedHistory(course.month(course.length()).atEndOfMonth().plusYears(1));
        IntStream.range(0, course.length()).filter(course::knows).forEach(place -> {
            double late = USUALLY_LATE + LATE_BY_CHANCE * (2 * (place * GOLDEN % 1) - 1);
            for (int file = 0; file < FILES; file++) {
                double known = file == FILES - 1 ? 1 : 1 - late * Math.pow(STILL_LATE, file);
                history.enter(
                        course.month(place),
                        course.month(place).atEndOfMonth().plusDays(SENT + (long) APART * file),
                        Math.round(course.at(place) * known));
            }
        });
        return history;
    }

    private static void add(Scores scores, Course course, PostedHistory history, int place, int from, int months) {
        double actual = course.sum(from, months);
        var known = history.until(course.month(place - 1).atEndOfMonth().plusDays(ASKED));
        var counts = new TreeMap<YearMonth, Long>();
        known.months().forEach(month -> counts.put(month, known.count(month, known.day())));
        var corrected = KnownMonths.of(counts, counts, LateReports.of(known, known.day()));
        if (Double.isNaN(actual) || counts.size() < Estimator.LEAST || !Estimator.knowsEnough(corrected.course())) {
            return;
        }
        var period = new PeriodRange(course.month(from), course.month(from + months - 1));
        double unit = months * course.mean(0, course.length(), 1);
        scores.asTheyStand().add(unit, actual, KnownMonths.of(counts, counts).sum(period), actual, actual);
        scores.corrected().add(unit, actual, corrected.sum(period), actual, actual);
    }
}
