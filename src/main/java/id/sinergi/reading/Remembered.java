package id.sinergi.reading;

import id.sinergi.language.Texts;
import id.sinergi.row.FileKind;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was given about the files of a sender.
 *
 * @param sender number of who sends them
 * @param until when another answer took its place, or it was forgotten; null while it is in force
 */
public record Remembered(
        int number,
        int sender,
        FileKind kind,
        Subject subject,
        String answer,
        String by,
        ZonedDateTime since,
        @Nullable ZonedDateTime until) {

    public boolean isInForce() {
        return until == null;
    }

    /** Whether it was in force about the same until another answer was given, or it was forgotten. */
    boolean isBefore(Remembered other) {
        return !isInForce() && sender == other.sender && kind == other.kind && subject.equals(other.subject);
    }

    /** What is done with a file because of it. */
    public String text(Locale locale) {
        var column = subject.column();
        return switch (subject.about()) {
            case COLUMN -> columnText(locale);
            case DATES -> Texts.of("reading.note.order." + answer, locale, column);
            case NUMBERS -> Texts.of("reading.note.style." + answer, locale, column);
            case FORM -> Texts.of("reading.memory.form." + answer, locale, column);
            case VALUE -> Texts.of("reading.memory.value", locale, column, subject.word(), answer);
        };
    }

    private String columnText(Locale locale) {
        var column = subject.column();
        if (answer.equals(Answers.NONE)) {
            return Texts.of("reading.note.lacking", locale, column);
        }
        return answer.startsWith(Answers.CONSTANT)
                ? Texts.of("reading.note.constant", locale, column, answer.substring(Answers.CONSTANT.length()))
                : Texts.of("reading.memory.column", locale, answer, column);
    }
}
