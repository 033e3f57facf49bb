package id.sinergi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of an XLSX workbook. Dates are read as dates, numbers as they are shown; formulas are refused,
 * since what they show depends on the program that last opened the file.
 */
final class SheetRows implements RowSource {

    /** Excel keeps no more digits of a number, and puts zeros in the place of the others. */
    private static final int KEPT_DIGITS = 15;

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[dmyDMY]");
    private static final Pattern FIXED_DECIMALS = Pattern.compile("0\\.(0+)(?:_.*)?");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;

    SheetRows(Path file) {
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException damaged) {
            throw new IntakeException("intake.error.damaged-zip");
        }
        try {
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
            header = readHeader();
        } catch (IOException | ExcelReaderException damaged) {
            closeWorkbook();
            throw new IntakeException("intake.error.damaged-zip");
        } catch (IntakeException refused) {
            closeWorkbook();
            throw refused;
        }
    }

    private List<String> readHeader() {
        for (var row = row(); row != null; row = row()) {
            var names = row.stream()
                    .map(cell -> cell == null ? "" : RowSource.columnName(text(cell)))
                    .toList();
            int width = names.size();
            while (width > 0 && names.get(width - 1).isEmpty()) {
                width--;
            }
            if (width > 0) {
                return names.subList(0, width);
            }
        }
        throw new IntakeException("intake.error.empty");
    }

    @Override
    public List<String> header() {
        return header;
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
        } catch (ExcelReaderException | UncheckedIOException damaged) {
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
            if (column >= values.length) {
                if (text(cell).isBlank()) {
                    continue;
                }
                return SourceRow.unreadable(new Rejection(
                        row.getRowNum(),
                        "",
                        "",
                        new Problem(
                                "intake.reason.columns",
                                List.of(String.valueOf(column + 1), String.valueOf(values.length)))));
            }
            var defect = defect(cell);
            if (defect != null) {
                var problem = new Problem(defect, List.of(cell.getAddress().toString()));
                return SourceRow.unreadable(new Rejection(row.getRowNum(), header.get(column), "", problem));
            }
            values[column] = text(cell);
            numbers.set(column, cell.getType() == CellType.NUMBER && !isDate(cell));
        }
        return SourceRow.of(row.getRowNum(), values, numbers);
    }

    private static @Nullable String defect(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return "intake.reason.formula";
        }
        if (cell.getType() == CellType.ERROR) {
            return "intake.reason.cell-error";
        }
        return cell.getType() == CellType.NUMBER && !isDate(cell) && digits(cell.asNumber()) > KEPT_DIGITS
                ? "intake.reason.lost-digits"
                : null;
    }

    private static int digits(BigDecimal number) {
        return number.toBigInteger().abs().toString().length();
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return isDate(cell) ? cell.asDate().toLocalDate().toString() : shown(cell);
    }

    /** With the decimals that the cell's format gives it, so that 11.10 does not become another region's 11.1. */
    private static String shown(Cell cell) {
        var number = cell.asNumber();
        var format = cell.getDataFormatString();
        var decimals = FIXED_DECIMALS.matcher(format == null ? "" : format);
        if (decimals.matches() && number.scale() <= decimals.group(1).length()) {
            return number.setScale(decimals.group(1).length()).toPlainString();
        }
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
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
