package id.sinergi.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * How numbers are written in Indonesian ({@code 1.234.567,8}, {@code 93,4%}, {@code 1,2 jt}) and in English. The rules
 * are kept here because the locale data of JDK and browsers disagree on several of them. Rounding is half up; the minus
 * is a minus sign and no hyphen.
 */
public enum Figures {
    INDONESIAN('.', ',', List.of("", " rb", " jt", " M", " T")),
    ENGLISH(',', '.', List.of("", "K", "M", "B", "T"));

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final DecimalFormatSymbols symbols;
    private final List<String> magnitudes;

    Figures(char grouping, char decimal, List<String> magnitudes) {
        this.symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        this.symbols.setGroupingSeparator(grouping);
        this.symbols.setDecimalSeparator(decimal);
        this.symbols.setMinusSign('−');
        this.magnitudes = magnitudes;
    }

    /** English for any English locale, Indonesian otherwise. */
    public static Figures in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : INDONESIAN;
    }

    /** {@code 1.234.567}. */
    public String number(long value) {
        return write(BigDecimal.valueOf(value), "#,##0");
    }

    /** With exactly this many decimals: {@code 1.234.567,80} for two. */
    public String number(double value, int decimals) {
        return number(BigDecimal.valueOf(value), decimals);
    }

    /** With exactly this many decimals. */
    public String number(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return write(rounded, decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
    }

    /** As many decimals as needed, up to the given number: {@code 1.234,5} but {@code 1.234}. */
    public String shortest(double value, int decimals) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return write(rounded, "#,##0." + "#".repeat(decimals));
    }

    /** One decimal: {@code 93,4%} of 93.4. */
    public String percent(double percentage) {
        return percent(percentage, 1);
    }

    /** With exactly this many decimals; the value is in percent already. */
    public String percent(double percentage, int decimals) {
        return number(percentage, decimals) + "%";
    }

    /** With its sign, for growth: {@code +8,17%} for two decimals; no sign where it rounds to zero. */
    public String signedPercent(double percentage, int decimals) {
        return sign(percentage, decimals) + percent(percentage, decimals);
    }

    /** With its sign, for changes: {@code +1.218}. */
    public String signed(long value) {
        return sign(value, 0) + number(value);
    }

    /** The same with exactly this many decimals; no sign where it rounds to zero. */
    public String signed(double value, int decimals) {
        return sign(value, decimals) + number(value, decimals);
    }

    /** For axes and small tiles: {@code 297 rb}, {@code 1,2 jt}; one decimal below ten, none above. */
    public String compact(double value) {
        var scaled = BigDecimal.valueOf(value);
        int magnitude = 0;
        while (magnitude < magnitudes.size() - 1
                && rounded(scaled, magnitude).abs().compareTo(THOUSAND) >= 0) {
            scaled = scaled.divide(THOUSAND);
            magnitude++;
        }
        return write(rounded(scaled, magnitude), "#,##0.#") + magnitudes.get(magnitude);
    }

    private static BigDecimal rounded(BigDecimal scaled, int magnitude) {
        boolean small = magnitude > 0 && scaled.abs().compareTo(BigDecimal.TEN) < 0;
        return scaled.setScale(small ? 1 : 0, RoundingMode.HALF_UP);
    }

    private static String sign(double value, int decimals) {
        return BigDecimal.valueOf(value)
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .signum()
                        > 0
                ? "+"
                : "";
    }

    private String write(BigDecimal value, String pattern) {
        return new DecimalFormat(pattern, symbols).format(value);
    }
}
