package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** How a cell of a workbook is read, and why one cannot be. */
final class SheetCell {

    /** 31 December 9999 as Excel counts days. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** From here on Excel counts one day more than there were, since it believes in 29 February 1900. */
    private static final int MARCH_1900 = 61;

    private static final Pattern ERROR = Pattern.compile("#N/A|#[A-Z0-9/_]+[!?]|#GETTING_DATA|Err:\\d+");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[dmyDMY]");

    private SheetCell() {}

    /** @param since1904 whether the workbook counts days from 1904 on */
    static GridCell of(Cell cell, boolean since1904) {
        if (cell.getFormula() == null) {
            return cell.getType() == CellType.ERROR ? GridCell.unreadable(GridCell.ERROR) : read(cell, since1904);
        }
        if (cell.getRawValue() == null) {
            return GridCell.unreadable(GridCell.NO_RESULT);
        }
        boolean error = isError(cell.getText())
                || cell.getValue() == null && !cell.getRawValue().isEmpty();
        return error
                ? GridCell.unreadable(GridCell.ERROR)
                : read(cell, since1904).computed();
    }

    /** Whether a formula gave an error, by the name that programs show for it. */
    static boolean isError(String shown) {
        return ERROR.matcher(shown).matches();
    }

    private static GridCell read(Cell cell, boolean since1904) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return GridCell.text(cell.getText());
        }
        if (isDate(cell)) {
            return day(number, since1904);
        }
        return cell.getFormula() == null
                ? SheetNumber.of(number, cell.getDataFormatString())
                : SheetNumber.computed(number, cell.getDataFormatString());
    }

    private static GridCell day(BigDecimal number, boolean since1904) {
        if (!SheetNumber.isKept(number) || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return GridCell.unreadable("intake.reason.date-impossible");
        }
        int days = number.intValue();
        var first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < MARCH_1900 ? 31 : 30);
        return GridCell.text(first.plusDays(days).toString());
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
