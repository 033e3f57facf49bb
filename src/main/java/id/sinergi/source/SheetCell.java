package id.sinergi.source;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** How a cell of a workbook is read as text, and why one cannot be. */
final class SheetCell {

    /** 31 December 9999 as Excel counts days. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[dmyDMY]");

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
        return SheetNumber.isKept(cell.asNumber()) ? null : "intake.reason.lost-digits";
    }

    static boolean isNumber(Cell cell) {
        return cell.getType() == CellType.NUMBER && !isDate(cell);
    }

    private static boolean isDay(BigDecimal number) {
        return SheetNumber.isKept(number) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
    }

    static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return isDate(cell) && isDay(cell.asNumber())
                ? cell.asDate().toLocalDate().toString()
                : SheetNumber.text(cell.asNumber(), cell.getDataFormatString());
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
