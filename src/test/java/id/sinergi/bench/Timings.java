package id.sinergi.bench;

import java.util.Arrays;
import java.util.Locale;

/** Sorted measured times of one thing, in milliseconds. */
record Timings(double[] sorted) {

    Timings {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /** Runs something so many times; what it needs before each run is not timed. */
    static Timings of(int runs, Runnable before, Runnable timed) {
        var times = new double[runs];
        for (int i = 0; i < runs; i++) {
            before.run();
            times[i] = millis(timed);
        }
        return new Timings(times);
    }

    static Timings of(int runs, Runnable timed) {
        return of(runs, () -> {}, timed);
    }

    static double millis(Runnable timed) {
        long start = System.nanoTime();
        timed.run();
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    private double quantile(double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f / %.2f ms", median(), p95());
    }
}
