package id.sinergi.person;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells that a text is about one person, as far as its form can tell; digits of any script count. */
public enum PersonMark {
    /** Sixteen digits that could be a NIK, whatever separates them. */
    NIK,
    /** A passport number: one or two letters and seven digits; a single letter may stand apart. */
    PASSPORT,
    /** Words that stand before a person's name only, such as "a.n." or "binti". */
    NAME;

    static final Pattern PASSPORT_FORM =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:\\p{L}\\s?|\\p{L}{2})\\p{Nd}{7}(?![\\p{L}\\p{Nd}])");

    private static final int PASSPORT_DIGITS = 7;
    private static final Pattern NAME_FORM = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:bin(?:ti)?|a\\.?\\s?n\\.|a/n|atas nama|sdri?\\.?|saudar[ai])\\s+\\p{L}");

    /** The first that is in the text; null if none is. */
    public static @Nullable PersonMark in(String text) {
        int digits = digits(text);
        if (digits >= NikShape.LENGTH && NikShape.isIn(text)) {
            return NIK;
        }
        if (digits >= PASSPORT_DIGITS && PASSPORT_FORM.matcher(text).find()) {
            return PASSPORT;
        }
        return text.indexOf(' ') > 0 && NAME_FORM.matcher(text).find() ? NAME : null;
    }

    /** Whether the whole text is a number of a person, as nothing but a NIK or a passport number would be. */
    public static boolean isWhole(String text) {
        var stripped = text.strip();
        return digits(stripped) == NikShape.LENGTH && in(stripped) == NIK
                || PASSPORT_FORM.matcher(stripped).matches();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }
}
