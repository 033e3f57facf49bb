package id.sinergi.forecast;

import java.time.YearMonth;

/**
 * How much of a usual month each month of the calendar has. A month is compared with the mean of the year around it, and
 * what came of it is held as if a flat year had been seen beside it: the fewer years there are, the flatter.
 */
final class Seasons {

    private static final int YEAR = 12;
    private static final int HALF = 6;

    /** Months of the year around one that must be known. */
    private static final int LEAST = 11;

    /** Flat years that are added to those seen. */
    private static final double FLAT = 2.0;

    private final double[] shares = new double[YEAR];

    private Seasons() {}

    static Seasons of(Course course) {
        var sums = new double[YEAR];
        var years = new int[YEAR];
        for (int place = 0; place < course.length(); place++) {
            double around = around(course, place);
            if (course.knows(place) && around > 0) {
                int month = course.month(place).getMonthValue() - 1;
                sums[month] += course.at(place) / around;
                years[month]++;
            }
        }
        var seasons = new Seasons();
        for (int month = 0; month < YEAR; month++) {
            seasons.shares[month] = (sums[month] + FLAT) / (years[month] + FLAT);
        }
        return seasons;
    }

    /** The mean of the twelve months around one, those half a year before and after it counted half. */
    private static double around(Course course, int place) {
        double earlier = course.mean(place - HALF, YEAR, LEAST);
        double later = course.mean(place - HALF + 1, YEAR, LEAST);
        return place < HALF || place + HALF >= course.length() ? Double.NaN : (earlier + later) / 2;
    }

    /** 1 for a usual month. */
    double share(YearMonth month) {
        return shares[month.getMonthValue() - 1];
    }
}
