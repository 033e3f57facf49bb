package id.sinergi.document;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value in a table. Text stays text in every format, whatever it looks like. */
public sealed interface Cell extends Serializable {

    /** Words. */
    record Text(String text) implements Cell {}

    /** A number; percentages in percent. */
    record Number(double value) implements Cell {}

    /** A calendar day. */
    record Day(LocalDate date) implements Cell {}

    /** Nothing. */
    enum Empty implements Cell {
        EMPTY
    }

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? Empty.EMPTY : new Text(text);
    }

    static Cell of(@Nullable Double value) {
        return value == null ? Empty.EMPTY : new Number(value);
    }

    static Cell of(@Nullable LocalDate date) {
        return date == null ? Empty.EMPTY : new Day(date);
    }
}
