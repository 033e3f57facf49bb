package id.sinergi.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an XLSX workbook below the headings: of the first visible sheet that has any. Dates are read as dates, numbers as they are shown; formulas are refused,
 * since what they show depends on the program that last opened the file.
 */
final class SheetRows implements RowSource {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private final List<String> headings;

    SheetRows(Path file, Set<Unusual> unusual, Predicate<List<String>> headings) {
        try {
            workbook = open(file, unusual);
        } catch (IOException | RuntimeException damaged) {
            throw new IntakeException("intake.error.damaged-zip");
        }
        try {
            var start = SheetStart.of(workbook, headings);
            stream = start.rest();
            rows = start.rows();
            header = start.header();
            this.headings = start.headings();
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalStateException damaged) {
            closeWorkbook();
            throw new IntakeException("intake.error.damaged-zip");
        } catch (IntakeException refused) {
            closeWorkbook();
            throw refused;
        }
    }

    /** A copy is gone as soon as it is opened: the open file can be read to its end. */
    private static ReadableWorkbook open(Path file, Set<Unusual> unusual) throws IOException {
        var options = new ReadingOptions(true, true);
        if (unusual.isEmpty()) {
            return new ReadableWorkbook(file.toFile(), options);
        }
        var copy = UsualWorkbook.of(file, unusual);
        try {
            return new ReadableWorkbook(copy.toFile(), options);
        } finally {
            Files.delete(copy);
        }
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
        for (var row = row(); row != null; row = row()) {
            var read = read(row);
            if (!read.isBlank()) {
                return read;
            }
        }
        return null;
    }

    private @Nullable Row row() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (ExcelReaderException | UncheckedIOException | IllegalStateException damaged) {
            throw new IntakeException("intake.error.damaged-zip");
        }
    }

    private SourceRow read(Row row) {
        var values = new String[header.size()];
        Arrays.fill(values, "");
        var numbers = new BitSet();
        for (var cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY && cell.getFormula() == null) {
                continue;
            }
            int column = cell.getColumnIndex();
            if (column < values.length) {
                var defect = SheetCell.defect(cell);
                if (defect != null) {
                    var problem = new Problem(defect, List.of(cell.getAddress().toString()));
                    return SourceRow.unreadable(new Rejection(row.getRowNum(), header.get(column), "", problem));
                }
                values[column] = SheetCell.text(cell);
                numbers.set(column, SheetCell.isNumber(cell));
            } else if (!SheetCell.text(cell).isBlank()) {
                return tooLong(row, column + 1);
            }
        }
        return SourceRow.of(row.getRowNum(), values, numbers);
    }

    private SourceRow tooLong(Row row, int columns) {
        var found = List.of(String.valueOf(columns), String.valueOf(header.size()));
        return SourceRow.unreadable(
                new Rejection(row.getRowNum(), "", "", new Problem("intake.reason.columns", found)));
    }

    @Override
    public double progress() {
        return -1;
    }

    @Override
    public void close() {
        stream.close();
        closeWorkbook();
    }

    private void closeWorkbook() {
        try {
            workbook.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
