package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows of a workbook of another format below the headings: of the first visible sheet that has any. */
final class GridRows implements RowSource {

    private static final int MOST_ROWS = 30;
    private static final int LETTERS = 26;

    /** A workbook that can be gone through from its beginning. */
    interface Grid extends AutoCloseable {

        /** All rows with something in them, of the visible sheets, in their order. */
        Iterator<GridRow> rows();

        @Override
        void close();
    }

    private final Grid grid;
    private final Iterator<GridRow> rows;
    private final List<String> header;
    private final List<String> headings;
    private final int sheet;

    GridRows(Grid grid, Predicate<List<String>> headings) {
        this.grid = grid;
        try {
            var found = grid.rows();
            var start = find(found, headings);
            if (start == null) {
                found = grid.rows();
                start = find(found, names -> true);
            }
            if (start == null) {
                throw new IntakeException("intake.error.empty");
            }
            rows = found;
            header = start.names();
            this.headings = start.cells().stream()
                    .limit(header.size())
                    .map(GridCell::text)
                    .toList();
            sheet = start.sheet();
        } catch (IntakeException refused) {
            grid.close();
            throw refused;
        }
    }

    private static @Nullable GridRow find(Iterator<GridRow> rows, Predicate<List<String>> headings) {
        int sheet = -1;
        int looked = 0;
        while (rows.hasNext()) {
            var row = rows.next();
            looked = row.sheet() == sheet ? looked + 1 : 1;
            sheet = row.sheet();
            if (looked <= MOST_ROWS && !row.names().isEmpty() && headings.test(row.names())) {
                return row;
            }
        }
        return null;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public @Nullable SourceRow next() {
        var row = rows.hasNext() ? rows.next() : null;
        return row == null || row.sheet() != sheet ? null : read(row);
    }

    private SourceRow read(GridRow row) {
        var values = new String[header.size()];
        Arrays.fill(values, "");
        var numbers = new BitSet();
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            if (column >= values.length) {
                if (!cell.isBlank()) {
                    return tooLong(row, column + 1);
                }
            } else if (cell.defect() != null) {
                return unreadable(row, column, cell);
            } else {
                values[column] = cell.text();
                numbers.set(column, cell.number());
            }
        }
        return SourceRow.of(row.number(), values, numbers);
    }

    private SourceRow unreadable(GridRow row, int column, GridCell cell) {
        var address = letters(column) + row.number();
        var problem = new Problem(String.valueOf(cell.defect()), List.of(address));
        return SourceRow.unreadable(new Rejection(row.number(), header.get(column), "", problem));
    }

    private SourceRow tooLong(GridRow row, int columns) {
        var found = List.of(String.valueOf(columns), String.valueOf(header.size()));
        return SourceRow.unreadable(new Rejection(row.number(), "", "", new Problem("intake.reason.columns", found)));
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    @Override
    public double progress() {
        return -1;
    }

    @Override
    public void close() {
        grid.close();
    }
}
