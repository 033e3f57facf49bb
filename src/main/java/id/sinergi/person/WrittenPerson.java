package id.sinergi.person;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's number without what a spreadsheet, a word processor or a hand puts around it: spaces of every kind, invisible
 * characters, apostrophes that keep a cell text, digits of other scripts, the separators of a NIK, {@code .0} behind it.
 */
public final class WrittenPerson {

    private static final int NIK_LENGTH = 16;
    private static final String IN_ORDER = "12345678901234567890";
    private static final Pattern SEPARATED_NIK = Pattern.compile("[0-9](?:[.\\-/]*[0-9]){15}");
    private static final Pattern SEPARATORS = Pattern.compile("[.\\-/]+");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{16})[.,]0+");
    private static final Pattern QUOTES = Pattern.compile("^[\"'`´‘’‚‛“”„′]+|[\"'`´‘’‚‛“”„′]+$");

    private WrittenPerson() {}

    /** The number as it is hashed; empty if there is none. */
    public static String normalised(String written) {
        if (isNik(written)) {
            return written;
        }
        var number = QUOTES.matcher(visible(written)).replaceAll("");
        var fraction = FRACTION.matcher(number);
        if (fraction.matches()) {
            return fraction.group(1);
        }
        return SEPARATED_NIK.matcher(number).matches()
                ? SEPARATORS.matcher(number).replaceAll("")
                : number.toUpperCase(Locale.ROOT);
    }

    /** Whether a normalised number is sixteen digits and nothing else, as nearly every row has it. */
    public static boolean isNik(String number) {
        return number.length() == NIK_LENGTH && number.chars().allMatch(WrittenPerson::isDigit);
    }

    /**
     * Whether a normalised number stands for nobody: no digit at all, as in "belum ada", one and the same digit over and
     * over, or all digits in their order.
     */
    public static boolean isPlaceholder(String number) {
        return number.chars().noneMatch(WrittenPerson::isDigit)
                || number.chars().allMatch(WrittenPerson::isDigit)
                        && (number.chars().distinct().count() == 1 || IN_ORDER.startsWith(number));
    }

    /** Whether a normalised number is a NIK with a digit too few or too many, which no one can mend but its sender. */
    public static boolean isCutOrLonger(String number) {
        var digits = number.replace(".", "");
        return Math.abs(digits.length() - NIK_LENGTH) == 1 && digits.chars().allMatch(WrittenPerson::isDigit);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static String visible(String written) {
        var seen = new StringBuilder(written.length());
        written.codePoints().forEach(character -> {
            int digit = Character.digit(character, 10);
            if (digit >= 0) {
                seen.append((char) ('0' + digit));
            } else if (Character.getType(character) == Character.DASH_PUNCTUATION) {
                seen.append('-');
            } else if (!isSpaceOrInvisible(character)) {
                seen.appendCodePoint(character);
            }
        });
        return seen.toString();
    }

    private static boolean isSpaceOrInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
