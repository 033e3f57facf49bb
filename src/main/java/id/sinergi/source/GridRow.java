package id.sinergi.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet, whatever program wrote it.
 *
 * @param sheet number of its sheet among those that are visible
 * @param number of the row in its sheet, from 1
 * @param spans cells that are merged with others and begin in this row
 */
record GridRow(int sheet, int number, List<GridCell> cells, List<Span> spans) {

    /**
     * @param number whether it is a number with a decimal point
     * @param formula whether the text is the result that the program kept of a formula
     * @param defect key of the reason why it cannot be read; null where it can
     */
    record GridCell(
            String text,
            boolean number,
            boolean formula,
            @Nullable String defect) {

        /** It shows nothing of its own. */
        static final String MERGED = "intake.reason.merged";

        static final String NO_RESULT = "intake.reason.formula";
        static final String ERROR = "intake.reason.cell-error";
        static final GridCell EMPTY = text("");

        static GridCell text(String text) {
            return new GridCell(text, false, false, null);
        }

        static GridCell number(String text) {
            return new GridCell(text, true, false, null);
        }

        static GridCell unreadable(String reason) {
            return new GridCell("", false, false, reason);
        }

        /** The same as the result of a formula. */
        GridCell computed() {
            return new GridCell(text, number, true, defect);
        }

        boolean isBlank() {
            return defect == null && text.isBlank();
        }
    }

    /**
     * How far a merged cell goes.
     *
     * @param column its first one, from 0
     */
    record Span(int column, int lastColumn, int lastRow) {}

    boolean isBlank() {
        return cells.stream().allMatch(GridCell::isBlank);
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
