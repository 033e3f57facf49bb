package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows of a workbook of another format below the headings: of the first visible sheet that has any. */
final class GridRows implements RowSource {

    private static final int MOST_ROWS = 30;

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
    private final TableCells cells;
    private final Predicate<List<String>> known;

    GridRows(Grid grid, Predicate<List<String>> headings) {
        this.grid = grid;
        known = headings;
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
            this.headings = written(start);
            sheet = start.sheet();
            cells = new TableCells(header.size());
        } catch (IntakeException refused) {
            grid.close();
            throw refused;
        }
    }

    private static List<String> written(GridRow headings) {
        return headings.cells().stream()
                .limit(headings.names().size())
                .map(GridCell::text)
                .toList();
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
        if (row != null && row.sheet() != sheet) {
            requireNoOther(row);
            return null;
        }
        return row == null ? null : cells.read(row);
    }

    /** What is not read may be as good as what is; a sheet of headings alone is no table. */
    private void requireNoOther(GridRow first) {
        int table = -1;
        int other = -1;
        int looked = 0;
        for (var row = first; row != null; row = rows.hasNext() ? rows.next() : null) {
            if (row.sheet() == table) {
                throw new IntakeException("intake.error.several-sheets");
            }
            looked = row.sheet() == other ? looked + 1 : 1;
            other = row.sheet();
            if (looked <= MOST_ROWS && !row.names().isEmpty() && known.test(row.names())) {
                table = other;
            }
        }
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
