package id.sinergi.forecast;

import java.io.Serializable;

/**
 * What a sum of months that are not all known will be: Student's t around what is expected, and never less than is counted
 * already.
 *
 * @param counted what is counted already
 * @param expected the sum, with what is counted; not below it
 * @param spread the size of the usual error, in the same unit; 0 where nothing is left to come
 * @param freedom degrees of freedom
 */
public record Forecast(double counted, double expected, double spread, int freedom) implements Serializable {

    /** The part of the distribution that lies between the two ends of the interval. */
    public static final double COVERED = 0.8;

    public Forecast {
        expected = Math.max(counted, expected);
    }

    /** One in ten sums is lower, as far as less can be. */
    public double low() {
        return Math.max(counted, expected - reach());
    }

    /** One in ten sums is higher. */
    public double high() {
        return expected + reach();
    }

    /** The same where what is taken as known may be wrong, too, by an error of its own of this size. */
    Forecast wider(double error) {
        return error == 0 ? this : new Forecast(counted, expected, Math.hypot(spread, error), freedom);
    }

    /**
     * The same sum with more, or less, still to come than is expected: its usual error changes in proportion.
     *
     * @param toCome what of the expected sum is still to come; more than 0
     * @param other what comes in its place
     */
    public Forecast with(double toCome, double other) {
        return other == toCome
                ? this
                : new Forecast(counted, expected - toCome + other, spread * other / toCome, freedom);
    }

    private double reach() {
        return spread == 0 ? 0 : spread * StudentT.quantile((1 + COVERED) / 2, freedom);
    }

    /** The probability that the sum reaches a target, from 0 to 1. */
    public double probability(double target) {
        if (target <= counted) {
            return 1;
        }
        if (spread == 0) {
            return expected >= target ? 1 : 0;
        }
        return 1 - StudentT.below((target - expected) / spread, freedom);
    }
}
