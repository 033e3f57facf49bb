package id.sinergi.forecast;

/** Student's distribution for whole degrees of freedom, by the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4. */
final class StudentT {

    private static final double FARTHEST = 1_000;
    private static final int HALVINGS = 60;

    private StudentT() {}

    /** The part of the distribution below a value. */
    static double below(double value, int freedom) {
        double angle = Math.atan(value / Math.sqrt(freedom));
        return (1 + within(angle, freedom)) / 2;
    }

    /** The value below which this part of the distribution lies. */
    static double quantile(double part, int freedom) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (below(middle, freedom) < part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The part between a value and its opposite, negative for a negative value. */
    private static double within(double angle, int freedom) {
        boolean odd = freedom % 2 == 1;
        double square = Math.cos(angle) * Math.cos(angle);
        double term = odd ? Math.cos(angle) : 1;
        double sum = 0;
        for (int power = odd ? 1 : 0; power <= freedom - 2; power += 2) {
            sum += term;
            term *= square * (power + 1) / (power + 2);
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }
}
