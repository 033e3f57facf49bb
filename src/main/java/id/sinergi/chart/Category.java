package id.sinergi.chart;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One place on the category axis.
 *
 * @param key what events and points carry
 * @param label short text on the axis
 * @param name full text in tooltips and tables
 */
public record Category(String key, String label, String name) implements Serializable {

    public Category {
        Require.text(key, "a category needs a key");
        Require.text(label, "a category needs a label");
    }

    public Category(String key, String label) {
        this(key, label, label);
    }

    /** A month: key {@code 2026-08}, label {@code Agu}, name {@code Agustus 2026} in the language given. */
    public static Category month(YearMonth month, Locale locale) {
        return new Category(month.toString(), write(month, "LLL", locale), write(month, "LLLL yyyy", locale));
    }

    private static String write(YearMonth month, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(month);
    }
}
