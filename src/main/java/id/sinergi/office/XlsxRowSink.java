package id.sinergi.office;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.RowSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Any number of rows as a workbook in constant memory; a further sheet begins where Excel's last row is near. */
public final class XlsxRowSink implements RowSink {

    private static final int IN_MEMORY = 200;
    private static final int ROWS_PER_SHEET = 1_000_000;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final OutputStream out;
    private final String name;
    private final SheetStyles styles;
    private List<Column> columns = List.of();
    private SXSSFSheet sheet;
    private int rows;

    public XlsxRowSink(OutputStream out, String name, Locale locale) {
        this.out = out;
        this.name = name;
        this.styles = new SheetStyles(workbook, locale);
        this.sheet = workbook.createSheet(name);
    }

    @Override
    public void head(List<Column> names) {
        columns = List.copyOf(names);
        writeHead();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        row(cells, Set.of());
    }

    /** @param numbers places of texts that somebody wrote as numbers: they become numbers shown with the same decimals */
    public void row(List<Cell> cells, Set<Integer> numbers) throws IOException {
        if (rows == ROWS_PER_SHEET) {
            finish();
            sheet.flushRows();
            sheet = workbook.createSheet(name + " " + (workbook.getNumberOfSheets() + 1));
            rows = 0;
            writeHead();
        }
        var row = sheet.createRow(++rows);
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            if (numbers.contains(column) && cells.get(column) instanceof Cell.Text(String written)) {
                styles.fillAsWritten(cell, written);
            } else {
                styles.fill(cell, cells.get(column), columns.get(column).format());
            }
        }
    }

    /** Writes the file. */
    @Override
    public void close() throws IOException {
        finish();
        workbook.write(out);
        workbook.close();
    }

    /** Gives up without writing. */
    public void discard() throws IOException {
        workbook.close();
    }

    private void writeHead() {
        var row = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(columns.get(column).name());
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(
                    column, 256 * Math.max(14, columns.get(column).name().length() + 4));
        }
        sheet.createFreezePane(0, 1);
    }

    private void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, Math.max(0, columns.size() - 1)));
    }
}
