package id.sinergi.language;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number in one style: {@code 1.234} is one thousand two hundred and thirty-four in the Indonesian one. It never
 * guesses: {@code 58.44} is no Indonesian number, since its group has lost a digit. Spaces may part thousands in either
 * style, and digits may be of any script.
 */
public final class WrittenNumber {

    private static final Pattern SPACES = Pattern.compile("[\\u0020\\u00A0\\u2009\\u202F'\\u2019]");
    private static final Map<NumberStyle, Pattern> FORMS = forms();

    private WrittenNumber() {}

    /** The number, or empty where the text is not written as one in this style. */
    public static Optional<BigDecimal> parse(String text, NumberStyle style) {
        var plain = AsciiDigits.of(text.strip());
        if (!Objects.requireNonNull(FORMS.get(style)).matcher(plain).matches()) {
            return Optional.empty();
        }
        var digits = SPACES.matcher(plain).replaceAll("").replace(String.valueOf(style.thousands()), "");
        return Optional.of(new BigDecimal(digits.replace(style.decimals(), '.')));
    }

    private static Map<NumberStyle, Pattern> forms() {
        var forms = new EnumMap<NumberStyle, Pattern>(NumberStyle.class);
        for (var style : NumberStyle.values()) {
            forms.put(style, form(style));
        }
        return forms;
    }

    private static Pattern form(NumberStyle style) {
        var grouped = "[1-9]\\d{0,2}(?:%s\\d{3}){1,4}";
        return Pattern.compile("-?(?:\\d{1,15}|%s|%s)(?:\\%s\\d{1,9})?"
                .formatted(
                        grouped.formatted("\\" + style.thousands()),
                        grouped.formatted(SPACES.pattern()),
                        style.decimals()));
    }
}
