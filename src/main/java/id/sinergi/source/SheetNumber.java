package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number of a sheet as text, with the decimals that its format gives it: 35.10 does not become another region's 35.1. */
final class SheetNumber {

    /** A spreadsheet keeps no more digits of a number, and puts zeros in the place of the others. */
    private static final int KEPT_DIGITS = 15;

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
                ? new GridCell(text(number, format), true, null)
                : GridCell.unreadable("intake.reason.lost-digits");
    }

    /** A number that is not kept stays short, whoever asks for it. */
    static String text(BigDecimal number, @Nullable String format) {
        if (!isKept(number)) {
            return number.toString();
        }
        var decimals = FIXED_DECIMALS.matcher(format == null ? "" : format);
        return decimals.matches() ? withDecimals(number, decimals.group(1).length()) : withDecimals(number, 0);
    }

    /** With this many decimals, or more where it has more. */
    static String withDecimals(BigDecimal number, int least) {
        var plain = number.stripTrailingZeros();
        return plain.setScale(Math.max(Math.max(plain.scale(), least), 0)).toPlainString();
    }
}
