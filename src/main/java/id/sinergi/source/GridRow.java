package id.sinergi.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet, whatever program wrote it.
 *
 * @param sheet number of its sheet among those that are visible
 * @param number of the row in its sheet, from 1
 */
record GridRow(int sheet, int number, List<GridCell> cells) {

    /**
     * @param number whether it is a number with a decimal point
     * @param defect key of the reason why it cannot be read; null where it can
     */
    record GridCell(String text, boolean number, @Nullable String defect) {

        static final GridCell EMPTY = text("");

        static GridCell text(String text) {
            return new GridCell(text, false, null);
        }

        static GridCell unreadable(String reason) {
            return new GridCell("", false, reason);
        }

        boolean isBlank() {
            return defect == null && text.isBlank();
        }
    }

    /** The names of columns that these cells may be, without the empty ones at the end. */
    List<String> names() {
        var names =
                cells.stream().map(cell -> RowSource.columnName(cell.text())).toList();
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return names.subList(0, width);
    }
}
