package id.sinergi.quality;

import java.util.Collection;

/**
 * How far a count lies from what is usual: {@code 0.6745 × (count − median) ÷ deviation}, where the deviation is the median
 * of the distances from the median (MAD), but no less than chance alone makes of a count of that size, {@code 0.6745 ×
 * √median}, and no less than that of one person. A history that never varied thus finds no fault with one person more.
 *
 * @param median of the history
 * @param score above zero where the count is high
 */
record RobustScore(double median, double score) {

    /** What makes the MAD of a normal distribution its standard deviation. */
    private static final double NORMAL = 0.6745;

    static RobustScore of(long count, Collection<Long> history) {
        double median =
                median(history.stream().mapToDouble(Long::doubleValue).sorted().toArray());
        double deviation = median(history.stream()
                .mapToDouble(value -> Math.abs(value - median))
                .sorted()
                .toArray());
        double least = NORMAL * Math.sqrt(Math.max(1, median));
        return new RobustScore(median, NORMAL * (count - median) / Math.max(deviation, least));
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
