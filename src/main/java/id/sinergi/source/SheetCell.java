package id.sinergi.source;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** How a cell of a workbook is read as text, and why one cannot be. */
final class SheetCell {

    /** Excel keeps no more digits of a number, and puts zeros in the place of the others. */
    private static final int KEPT_DIGITS = 15;

    /** A number of Excel is never smaller than 1E-308, and has 17 digits. */
    private static final int MOST_DECIMALS = 325;

    /** 31 December 9999 as Excel counts days. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[dmyDMY]");
    private static final Pattern FIXED_DECIMALS = Pattern.compile("0\\.(0+)(?:_.*)?");

    private SheetCell() {}

    /** The key of the reason why the cell cannot be read; null where it can. */
    static @Nullable String defect(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return "intake.reason.formula";
        }
        if (cell.getType() == CellType.ERROR) {
            return "intake.reason.cell-error";
        }
        if (cell.getType() != CellType.NUMBER) {
            return null;
        }
        if (isDate(cell)) {
            return isDay(cell.asNumber()) ? null : "intake.reason.date-impossible";
        }
        return isKept(cell.asNumber()) ? null : "intake.reason.lost-digits";
    }

    static boolean isNumber(Cell cell) {
        return cell.getType() == CellType.NUMBER && !isDate(cell);
    }

    /** Told from how the number is written: {@code 1E+99999999} is short, and endless when it is written out. */
    private static boolean isKept(BigDecimal number) {
        return (long) number.precision() - number.scale() <= KEPT_DIGITS && number.scale() <= MOST_DECIMALS;
    }

    private static boolean isDay(BigDecimal number) {
        return isKept(number) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
    }

    static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return isDate(cell) && isDay(cell.asNumber())
                ? cell.asDate().toLocalDate().toString()
                : shown(cell);
    }

    /**
     * With the decimals that the cell's format gives it, so that 11.10 does not become another region's 11.1. A number
     * that is not kept stays short, whoever asks for it.
     */
    private static String shown(Cell cell) {
        var number = cell.asNumber();
        if (!isKept(number)) {
            return number.toString();
        }
        var format = cell.getDataFormatString();
        var decimals = FIXED_DECIMALS.matcher(format == null ? "" : format);
        if (decimals.matches() && number.scale() <= decimals.group(1).length()) {
            return number.setScale(decimals.group(1).length()).toPlainString();
        }
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22)) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null
                && !"General".equalsIgnoreCase(format)
                && DATE_LETTERS.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }
}
