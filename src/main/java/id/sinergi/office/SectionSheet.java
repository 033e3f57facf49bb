package id.sinergi.office;

import id.sinergi.document.Cell;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable;
import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.PlotReader;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.SectionTables;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One section as a sheet: what it says, its table with filter and fixed header, its chart beside the table. */
final class SectionSheet {

    /** Row of the table's header; the rows above say what the sheet shows. */
    static final int HEAD = 4;

    /** Height of a row with a title, and of one with a line of text. */
    static final float TITLE = 24;

    static final float LINE = 16;

    private static final int CHART_COLUMNS = 11;
    private static final int CHART_ROWS = 25;

    private final XSSFSheet sheet;
    private final ReportDocument document;
    private final ReportSection section;
    private final SheetStyles styles;

    SectionSheet(XSSFSheet sheet, ReportDocument document, ReportSection section, SheetStyles styles) {
        this.sheet = sheet;
        this.document = document;
        this.section = section;
        this.styles = styles;
    }

    void fill() {
        sheet.setDisplayGridlines(false);
        line(0, section.title()).setCellStyle(styles.title());
        line(1, section.message()).setCellStyle(styles.strong());
        line(2, String.join(" · ", List.of(document.filters(), document.stamp(), document.source())))
                .setCellStyle(styles.lead());
        var table = new SectionTables(document.locale()).of(section);
        table(table);
        if (section instanceof ChartSection chart) {
            draw(
                    new PlotReader(document.locale()).read(chart.chart()),
                    table.columns().size());
        }
    }

    private void table(DataTable table) {
        fill(sheet, table, HEAD, styles);
        int last = HEAD + Math.max(1, table.rows().size());
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, table.columns().size() - 1));
        fitWidth(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
    }

    /** Prints as many pages below each other as needed, none beside another. */
    static void fitWidth(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Writes header and rows from the given row on, and fits the columns. */
    static void fill(XSSFSheet sheet, DataTable table, int head, SheetStyles styles) {
        var names = sheet.createRow(head);
        var ends = table.endsAlike();
        for (int column = 0; column < table.columns().size(); column++) {
            var cell = names.createCell(column);
            cell.setCellValue(table.columns().get(column).name());
            cell.setCellStyle(ends.get(column) ? styles.headOfNumbers() : styles.head());
            sheet.setColumnWidth(column, width(table, column));
        }
        int number = head + 1;
        for (var cells : table.rows()) {
            var row = sheet.createRow(number++);
            for (int column = 0; column < cells.size(); column++) {
                styles.fill(
                        row.createCell(column),
                        cells.get(column),
                        table.columns().get(column).format());
            }
        }
    }

    private static int width(DataTable table, int column) {
        int longest = table.rows().stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell instanceof Cell.Text text ? text.text().length() : 10)
                .max()
                .orElse(10);
        int name = Math.min(18, table.columns().get(column).name().length());
        return 256 * Math.clamp(Math.max(longest, name) + 3, 12, 46);
    }

    private void draw(Plot plot, int columns) {
        if (plot.form() == Plot.Form.CELLS) {
            colour(plot);
        } else if (NativeChart.canDraw(plot)) {
            var drawing = sheet.createDrawingPatriarch();
            var anchor = drawing.createAnchor(
                    0,
                    0,
                    0,
                    0,
                    columns + 1,
                    HEAD,
                    columns + 1 + CHART_COLUMNS,
                    HEAD + Math.max(CHART_ROWS, plot.labels().size()));
            new NativeChart(drawing.createChart(anchor), sheet, plot, HEAD, 10, document.locale()).draw();
        }
    }

    /** Colours the cells of a heatmap by their value. */
    private void colour(Plot plot) {
        if (plot.labels().isEmpty() || plot.tracks().isEmpty()) {
            return;
        }
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingColorScaleRule();
        var scale = rule.getColorScaleFormatting();
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.PERCENTILE);
        scale.getThresholds()[1].setValue(60d);
        scale.getThresholds()[2].setRangeType(RangeType.MAX);
        scale.setColors(new XSSFColor[] {
            new XSSFColor(Palette.opaque(Palette.CLASSES.getFirst()), null),
            new XSSFColor(Palette.opaque(Palette.CLASSES.get(2)), null),
            new XSSFColor(Palette.opaque(Palette.CLASSES.get(3)), null)
        });
        var cells = new CellRangeAddress(
                HEAD + 1, HEAD + plot.labels().size(), 1, plot.tracks().size());
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private org.apache.poi.ss.usermodel.Cell line(int row, String text) {
        var line = sheet.createRow(row);
        line.setHeightInPoints(row == 0 ? TITLE : LINE);
        var cell = line.createCell(0);
        cell.setCellValue(text);
        return cell;
    }
}
