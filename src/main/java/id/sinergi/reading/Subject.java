package id.sinergi.reading;

import id.sinergi.row.CodeRepair.Form;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a question is about: a column of the kind of file, or a word in it.
 *
 * @param word as the file has it, or a form; empty unless the question is what a word stands for or a form of codes
 */
public record Subject(About about, String column, String word) {

    /** Which side of a column. */
    public enum About {
        /** Under which heading of the file it stands. */
        COLUMN,
        /** In which order its dates are written. */
        DATES,
        /** In which style its numbers are written. */
        NUMBERS,
        /** Which code a word in it stands for. */
        VALUE,
        /** Which repair makes codes of what is written in a form in it. */
        FORM
    }

    static Subject column(String column) {
        return new Subject(About.COLUMN, column, "");
    }

    static Subject dates(String column) {
        return new Subject(About.DATES, column, "");
    }

    static Subject numbers(String column) {
        return new Subject(About.NUMBERS, column, "");
    }

    static Subject value(String column, String word) {
        return new Subject(About.VALUE, column, word);
    }

    static Subject form(String column, Form form) {
        return new Subject(About.FORM, column, form.name());
    }

    /** As it is kept and named on the command line: {@code DATES:mulai}, {@code VALUE:kode_wilayah:35.1}. */
    public String key() {
        return about + ":" + column + (word.isEmpty() ? "" : ":" + word);
    }

    /** Empty if it is no subject's key. */
    public static Optional<Subject> parse(String key) {
        var parts = key.split(":", 3);
        return Arrays.stream(About.values())
                .filter(about -> parts.length >= 2 && about.name().equals(parts[0]))
                .findFirst()
                .map(about -> new Subject(about, parts[1], parts.length > 2 ? parts[2] : ""));
    }
}
