package id.sinergi.document;

import id.sinergi.chart.ValueFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The notes of a chart as cells: all shares or all whole numbers are numbers to count with, anything else is words. */
final class NoteNumbers {

    private final String group;
    private final String point;
    private final @Nullable ValueFormat format;

    NoteNumbers(List<String> notes, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        group = String.valueOf(symbols.getGroupingSeparator());
        point = String.valueOf(symbols.getDecimalSeparator());
        var digits = "\\d{1,3}(\\" + group + "\\d{3})*";
        if (all(notes, note -> note.matches(digits))) {
            format = ValueFormat.INTEGER;
        } else if (all(notes, note -> note.matches(digits + "(\\" + point + "\\d)?%"))) {
            format = ValueFormat.PERCENT;
        } else {
            format = null;
        }
    }

    /** How the numbers are written; null for words. */
    @Nullable
    ValueFormat format() {
        return format;
    }

    Cell cell(String note) {
        return format == null || note.isEmpty() ? Cell.of(note) : new Cell.Number(number(note));
    }

    private double number(String note) {
        return Double.parseDouble(note.replace("%", "").replace(group, "").replace(point, "."));
    }

    private static boolean all(List<String> notes, Predicate<String> kind) {
        return notes.stream().allMatch(note -> note.isEmpty() || kind.test(note));
    }
}
