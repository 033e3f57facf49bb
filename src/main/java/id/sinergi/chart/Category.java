package id.sinergi.chart;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One place on the category axis.
 *
 * @param key what events and points carry
 * @param label short text on the axis
 * @param name full text in tooltips and tables
 * @param mark what is known to break the series here, drawn as a line across; null where nothing is
 */
public record Category(
        String key, String label, String name, @Nullable String mark) implements Serializable {

    public Category {
        Require.text(key, "a category needs a key");
        Require.text(label, "a category needs a label");
    }

    public Category(String key, String label, String name) {
        this(key, label, name, null);
    }

    public Category(String key, String label) {
        this(key, label, label);
    }

    public Category withMark(String text) {
        return new Category(key, label, name, text);
    }

    /** A month: key {@code 2026-08}, label {@code Agu}, name {@code Agustus 2026} in the language given. */
    public static Category month(YearMonth month, Locale locale) {
        return new Category(month.toString(), write(month, "LLL", locale), write(month, "LLLL yyyy", locale));
    }

    private static String write(YearMonth month, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(month);
    }
}
