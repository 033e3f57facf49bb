package id.sinergi.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.RowSink;
import id.sinergi.language.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of cells as UTF-8 CSV; a text that a spreadsheet would run as a formula gets an apostrophe. */
public final class CsvRowSink implements RowSink {

    private final Writer writer;
    private final CsvWriter csv;
    private final CsvStyle style;

    public CsvRowSink(OutputStream out, CsvStyle style) throws IOException {
        this.style = style;
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (style.mark()) {
            writer.write('\uFEFF');
        }
        this.csv = CsvWriter.builder()
                .fieldSeparator(style.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    @Override
    public void head(List<Column> columns) {
        csv.writeRecord(columns.stream()
                .map(column -> FormulaGuard.inert(column.name()))
                .toList());
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(this::written).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        writer.flush();
    }

    private String written(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> FormulaGuard.inert(text.text());
            case Cell.Number number -> number(number.value());
            case Cell.Day day -> day.date().toString();
            case Cell.Empty _ -> "";
        };
    }

    private String number(double value) {
        var plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return style.indonesian() ? plain.replace('.', ',') : plain;
    }
}
