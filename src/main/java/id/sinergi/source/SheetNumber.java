package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number of a sheet as text, with the decimals that its format gives it: 35.10 does not become another region's 35.1. */
final class SheetNumber {

    /** A spreadsheet keeps no more digits of a number, and puts zeros in the place of the others. */
    private static final int KEPT_DIGITS = 15;

    private static final MathContext SHOWN = new MathContext(KEPT_DIGITS);

    /** A number of a spreadsheet is never smaller than 1E-308, and has 17 digits. */
    private static final int MOST_DECIMALS = 325;

    private static final Pattern FIXED_DECIMALS = Pattern.compile("0\\.(0+)(?:_.*)?");

    private SheetNumber() {}

    /** Told from how the number is written: {@code 1E+99999999} is short, and endless when it is written out. */
    static boolean isKept(BigDecimal number) {
        return (long) number.precision() - number.scale() <= KEPT_DIGITS && number.scale() <= MOST_DECIMALS;
    }

    static GridCell of(BigDecimal number, @Nullable String format) {
        return isKept(number)
                ? GridCell.number(text(number, format))
                : GridCell.unreadable("intake.reason.lost-digits");
    }

    /** Of what a formula gave, the digits that a spreadsheet shows: {@code 1200 * 1.1} is 1320 and not a little more. */
    static GridCell computed(BigDecimal number, @Nullable String format) {
        return of(isKept(number) ? number.round(SHOWN) : number, format);
    }

    private static String text(BigDecimal number, @Nullable String format) {
        var decimals = FIXED_DECIMALS.matcher(format == null ? "" : format);
        return decimals.matches() ? withDecimals(number, decimals.group(1).length()) : withDecimals(number, 0);
    }

    /** With this many decimals, or more where it has more. */
    static String withDecimals(BigDecimal number, int least) {
        var plain = number.stripTrailingZeros();
        return plain.setScale(Math.max(Math.max(plain.scale(), least), 0)).toPlainString();
    }
}
