package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import id.sinergi.source.GridRow.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an XLSX workbook below the headings: of the first visible sheet that has any. Dates are read as dates, numbers as
 * they are shown, and of formulas the results that were kept when the workbook was saved.
 */
final class SheetRows implements RowSource {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private final List<String> headings;
    private final TableCells cells;
    private final Map<Integer, List<Span>> merges;

    /** @param found what is to be known of the workbook before it is parsed */
    SheetRows(Path file, SheetGuard.Found found, Predicate<List<String>> headings) {
        try {
            workbook = open(file, found.unusual());
        } catch (IOException | RuntimeException damaged) {
            throw new IntakeException("intake.error.damaged-zip");
        }
        try {
            var start = SheetStart.of(workbook, headings);
            stream = start.rest();
            rows = start.rows();
            header = start.header();
            this.headings = start.headings();
            cells = new TableCells(header.size());
            merges = found.merges().of(file, start.sheet());
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
            var read = cells.read(grid(row));
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

    private GridRow grid(Row row) {
        var read = row.stream()
                .map(cell -> cell == null ? GridCell.EMPTY : SheetCell.of(cell, workbook.isDate1904()))
                .toList();
        return new GridRow(0, row.getRowNum(), read, merges.getOrDefault(row.getRowNum(), List.of()));
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
