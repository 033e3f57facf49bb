package id.sinergi.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads {@code 2025-10-08} and {@code 08/10/2025}, and nothing that could mean another day. */
public final class WrittenDate {

    private static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private WrittenDate() {}

    /** Whether the text has one of the two forms, be there such a day or not. */
    public static boolean hasForm(String text) {
        return isForm(text, 4, 7, '-') || isForm(text, 2, 5, '/');
    }

    /** The day of a text in one of the two forms; none if the calendar has no such day. */
    public static @Nullable LocalDate day(String text) {
        return text.charAt(2) == '/'
                ? day(digits(text, 6, 10), digits(text, 3, 5), digits(text, 0, 2))
                : day(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean isForm(String text, int first, int second, char separator) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean fits = i == first || i == second ? c == separator : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
