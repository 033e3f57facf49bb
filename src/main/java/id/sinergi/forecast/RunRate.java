package id.sinergi.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a month brings, seasons set aside: the recent pace, its usual change from month to month, and how far that change
 * is carried on.
 */
final class RunRate {

    /** A month counts this much of the one after it. */
    private static final double MEMORY = 0.88;

    /** Months over which the change is looked at. */
    private static final int LOOK_BACK = 24;

    /** Months without any change that are added to those looked at. */
    private static final double STILL = 12;

    /** How much of the change is left after another month. */
    private static final double DAMPING = 0.95;

    private final Course course;
    private final Seasons seasons;
    private final double change;
    private final double level;

    private RunRate(Course course) {
        this.course = course;
        this.seasons = Seasons.of(course);
        this.change = change();
        this.level = level();
    }

    /** Of a course that knows a month at least. */
    static RunRate of(Course course) {
        return new RunRate(course);
    }

    /** The count of a month by its place, which may lie beyond the course or in it. */
    double at(int place) {
        int ahead = place - course.length() + 1;
        double moved = ahead <= 0 ? ahead : DAMPING * (1 - Math.pow(DAMPING, ahead)) / (1 - DAMPING);
        return Math.max(0, level + change * moved) * seasons.share(course.month(place));
    }

    double sum(int from, int months) {
        return IntStream.range(from, from + months).mapToDouble(this::at).sum();
    }

    private double flat(int place) {
        return course.at(place) / seasons.share(course.month(place));
    }

    private int[] recent() {
        return IntStream.range(Math.max(0, course.length() - LOOK_BACK), course.length())
                .filter(course::knows)
                .toArray();
    }

    /** The median of the changes between any two months. */
    private double change() {
        var months = recent();
        var changes = IntStream.range(0, months.length)
                .boxed()
                .flatMap(late -> IntStream.range(0, late)
                        .mapToObj(early -> (flat(months[late]) - flat(months[early])) / (months[late] - months[early])))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return changes.length == 0 ? 0 : median(changes) * months.length / (months.length + STILL);
    }

    private static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The pace of the last month: what the others show, each moved there by the change. */
    private double level() {
        int last = course.length() - 1;
        var months = IntStream.rangeClosed(0, last).filter(course::knows).toArray();
        double weights =
                Arrays.stream(months).mapToDouble(place -> weight(last - place)).sum();
        return Arrays.stream(months)
                        .mapToDouble(place -> weight(last - place) * (flat(place) + change * (last - place)))
                        .sum()
                / weights;
    }

    private static double weight(int age) {
        return Math.pow(MEMORY, age);
    }
}
