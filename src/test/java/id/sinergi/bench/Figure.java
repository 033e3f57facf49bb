package id.sinergi.bench;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param group the section of the table
 * @param detail how the figure came about
 */
record Figure(String group, String name, double value, String unit, Bar bar, String detail) {

    String verdict() {
        return bar.verdict(value);
    }

    String shown() {
        return written(value) + " " + unit;
    }

    static String written(double value) {
        if (Math.abs(value) >= 1000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
