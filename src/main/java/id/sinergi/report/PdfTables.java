package id.sinergi.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfStructureElement;

/** Tables that go on from page to page, their header repeated on each; every cell is tagged. */
final class PdfTables {

    private static final int MANY_COLUMNS = 7;

    private final PdfFlow flow;
    private final PdfFonts fonts;
    private final Words words;

    PdfTables(PdfFlow flow, PdfFonts fonts, Words words) {
        this.flow = flow;
        this.fonts = fonts;
        this.words = words;
    }

    void draw(DataTable content) {
        var table = table(content);
        var element = flow.tags().add("Table");
        flow.skip(10);
        int last = content.rows().size();
        flow.need(table.getRowHeight(0) + (last > 0 ? table.getRowHeight(1) : 0));
        row(table, 0, content, element);
        for (int row = 1; row <= last; row++) {
            if (table.getRowHeight(row) > flow.room()) {
                flow.newPage();
                row(table, 0, content, null);
            }
            row(table, row, content, element);
        }
    }

    /**
     * @param element the table's own; null for a header that only stands there again
     */
    private void row(PdfPTable table, int row, DataTable content, @Nullable PdfStructureElement element) {
        var canvases = PdfPTable.beginWritingRows(flow.canvas());
        var text = canvases[PdfPTable.TEXTCANVAS];
        var line = element == null ? null : flow.tags().within(element, "TR");
        float x = flow.left();
        for (int i = 0; i < content.columns().size(); i++) {
            int column = i;
            float left = x;
            Runnable writing =
                    () -> table.writeSelectedRows(column, column + 1, row, row + 1, left, flow.y(), canvases);
            if (line == null) {
                PdfTags.pagination(text, writing);
            } else {
                PdfTags.marked(text, cell(line, row, column, content), writing);
            }
            x += table.getAbsoluteWidths()[column];
        }
        finish(canvases);
        flow.skip(table.getRowHeight(row));
    }

    /** The first row names the columns, the first column the rows where it holds words. */
    private PdfStructureElement cell(PdfStructureElement line, int row, int column, DataTable content) {
        boolean names = row == 0 || column == 0 && content.columns().getFirst().format() == null;
        var cell = names ? flow.tags().heading(line, row == 0) : flow.tags().within(line, "TD");
        var text = row == 0 ? content.columns().get(column).name() : words(content, row - 1, column);
        if (text.contains(" ")) {
            flow.tags().spell(cell, text);
        }
        return cell;
    }

    private String words(DataTable content, int row, int column) {
        return words.cell(
                content.rows().get(row).get(column),
                content.columns().get(column).format());
    }

    /** Backgrounds and lines are for the eye alone. */
    private static void finish(PdfContentByte[] canvases) {
        var canvas = canvases[PdfPTable.BASECANVAS];
        PdfTags.artifact(canvas, () -> {
            canvas.saveState();
            canvas.add(canvases[PdfPTable.BACKGROUNDCANVAS]);
            canvas.restoreState();
            canvas.saveState();
            canvas.setLineCap(2);
            canvas.resetRGBColorStroke();
            canvas.add(canvases[PdfPTable.LINECANVAS]);
            canvas.restoreState();
        });
        canvas.add(canvases[PdfPTable.TEXTCANVAS]);
    }

    private PdfPTable table(DataTable content) {
        var table = new PdfPTable(widths(content));
        var ends = content.endsAlike();
        boolean many = content.columns().size() > MANY_COLUMNS;
        double size = many ? 6.8 : 8.5;
        for (int i = 0; i < content.columns().size(); i++) {
            var name = content.columns().get(i).name();
            var cell = new PdfPCell(fonts.phrase(name, many ? 6.2 : size, "ffffff", true));
            cell.setBackgroundColor(Palette.color(Palette.ACCENT));
            table.addCell(placed(cell, ends, i));
        }
        for (var row : content.rows()) {
            for (int i = 0; i < row.size(); i++) {
                var format = content.columns().get(i).format();
                var cell = new PdfPCell(fonts.phrase(words.cell(row.get(i), format), size, Palette.INK, false));
                table.addCell(placed(cell, ends, i));
            }
        }
        table.setTotalWidth(flow.width());
        return table;
    }

    private static float[] widths(DataTable content) {
        var widths = new float[content.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = content.widths().get(i).floatValue();
        }
        return widths;
    }

    /** Words that follow numbers keep a distance from them. */
    private static PdfPCell placed(PdfPCell cell, List<Boolean> ends, int column) {
        boolean end = ends.get(column);
        cell.setHorizontalAlignment(end ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(Palette.color(Palette.LINE));
        cell.setPaddingLeft(!end && column > 0 && ends.get(column - 1) ? 18 : 5);
        cell.setPaddingRight(5);
        cell.setPaddingTop(3);
        cell.setPaddingBottom(4);
        return cell;
    }
}
