package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of the cells below the headings of a sheet; what is merged over rows of one column is the value of each. */
final class TableCells {

    private final int width;
    private final List<Merged> merged = new ArrayList<>();

    /** @param width how many columns have a heading, or stand before one that has */
    TableCells(int width) {
        this.width = width;
    }

    /** Blank if nothing but a value of rows above is in it. */
    SourceRow read(GridRow row) {
        merged.removeIf(one -> one.lastRow() < row.number());
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add(GridCell.EMPTY);
        }
        if (!row.isBlank()) {
            begin(row);
            merged.forEach(one -> one.cover(cells, row.number()));
        }
        int last = cells.size();
        while (last > width && cells.get(last - 1).isBlank()) {
            last--;
        }
        return last > width
                ? tooLong(row.number(), cells.subList(0, last))
                : SourceRow.of(row.number(), cells.subList(0, width));
    }

    private void begin(GridRow row) {
        for (var span : row.spans()) {
            if (span.column() < Math.min(width, row.cells().size())) {
                var value = row.cells().get(span.column());
                if (!value.isBlank()) {
                    merged.add(new Merged(value, row.number(), span.lastRow(), span.column(), span.lastColumn()));
                }
            }
        }
    }

    private SourceRow tooLong(int number, List<GridCell> cells) {
        var found = List.of(String.valueOf(cells.size()), String.valueOf(width));
        return SourceRow.unreadable(
                new Rejection(number, "", "", new Problem("intake.reason.columns", found)),
                cells.stream().map(GridCell::text).toArray(String[]::new));
    }

    /** A cell that others are merged into; what of a block each of its columns would have is not known. */
    private record Merged(GridCell value, int row, int lastRow, int column, int lastColumn) {

        void cover(List<GridCell> cells, int number) {
            for (int covered = column; covered <= Math.min(lastColumn, cells.size() - 1); covered++) {
                if (number > row || covered > column) {
                    cells.set(covered, shown(cells.get(covered)));
                }
            }
        }

        /** Something else below the value, which nobody sees, may be meant or not. */
        private GridCell shown(GridCell own) {
            boolean known = column == lastColumn && (own.isBlank() || own.text().equals(value.text()));
            return known ? value : GridCell.unreadable(GridCell.MERGED);
        }
    }
}
