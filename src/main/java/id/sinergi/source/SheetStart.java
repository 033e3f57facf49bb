package id.sinergi.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The sheet with the table, and its headings, below whatever title it has.
 *
 * @param sheet the name by which other parts of the workbook refer to it
 * @param headings the same as the sheet writes them
 * @param rows the rows below the headings
 * @param rest the same, to be closed
 */
record SheetStart(String sheet, List<String> header, List<String> headings, Iterator<Row> rows, Stream<Row> rest) {

    private static final int MOST_ROWS = 30;

    /** The first row with text of the first visible sheet that has any, where no row has headings that are known. */
    static SheetStart of(ReadableWorkbook workbook, Predicate<List<String>> headings) throws IOException {
        var visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (int i = 0; i < visible.size(); i++) {
            var start = of(visible.get(i), headings);
            if (start != null) {
                requireNoOther(start, visible.subList(i + 1, visible.size()), headings);
                return start;
            }
        }
        for (var sheet : visible) {
            var start = of(sheet, names -> true);
            if (start != null) {
                return start;
            }
        }
        throw new IntakeException("intake.error.empty");
    }

    private static @Nullable SheetStart of(Sheet sheet, Predicate<List<String>> headings) throws IOException {
        var stream = sheet.openStream();
        var rows = stream.iterator();
        for (int i = 0; i < MOST_ROWS && rows.hasNext(); i++) {
            var written = written(rows.next());
            var names = written.stream().map(RowSource::columnName).toList();
            if (!names.isEmpty() && headings.test(names)) {
                return new SheetStart(sheet.getId(), names, written, rows, stream);
            }
        }
        stream.close();
        return null;
    }

    /** What is not read may be as good as what is. */
    private static void requireNoOther(SheetStart table, List<Sheet> others, Predicate<List<String>> headings)
            throws IOException {
        for (var sheet : others) {
            var other = of(sheet, headings);
            if (other != null) {
                boolean filled = hasRow(other.rows());
                other.rest().close();
                if (filled) {
                    table.rest().close();
                    throw new IntakeException("intake.error.several-sheets");
                }
            }
        }
    }

    private static boolean hasRow(Iterator<Row> rows) {
        for (int i = 0; i < MOST_ROWS && rows.hasNext(); i++) {
            if (rows.next().stream()
                    .anyMatch(cell -> cell != null && !SheetCell.of(cell, false).isBlank())) {
                return true;
            }
        }
        return false;
    }

    /** Without the empty cells at the end. */
    private static List<String> written(Row row) {
        var names = row.stream()
                .map(cell -> cell == null ? "" : SheetCell.of(cell, false).text())
                .toList();
        int width = names.size();
        while (width > 0 && RowSource.columnName(names.get(width - 1)).isEmpty()) {
            width--;
        }
        return names.subList(0, width);
    }
}
