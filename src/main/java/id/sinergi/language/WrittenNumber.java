package id.sinergi.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as Indonesians write them: {@code 1.234} is one thousand two hundred and thirty-four, {@code 93,4} has a
 * decimal. It never guesses: {@code 58.44} is no number, since its group has lost a digit.
 */
public final class WrittenNumber {

    private static final Pattern FORM = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,9})?");

    private WrittenNumber() {}

    /** The number, or empty where the text is not written as one. */
    public static Optional<BigDecimal> parse(String text) {
        var stripped = text.strip();
        return FORM.matcher(stripped).matches()
                ? Optional.of(new BigDecimal(stripped.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }
}
