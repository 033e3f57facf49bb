package id.sinergi.pdf;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.HeatScale;
import id.sinergi.document.Palette;
import id.sinergi.document.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfStructureElement;

/** A table that goes on from page to page, its header repeated on each; every cell is tagged. */
final class TaggedTable {

    private static final int MANY_COLUMNS = 7;
    private static final float SPACE = 10;

    /** So few rows are not divided, and fewer of a longer table do not start at the foot of a page. */
    private static final int SHORT = 5;

    private static final int FEW = 3;

    private final PdfFlow flow;
    private final PdfFonts fonts;
    private final Words words;
    private final DataTable content;
    private final @Nullable HeatScale heat;
    private final PdfPTable table;

    /**
     * @param heat what colours the cells of numbers; null for a plain table
     */
    TaggedTable(PdfFlow flow, PdfFonts fonts, Words words, DataTable content, @Nullable HeatScale heat) {
        this.flow = flow;
        this.fonts = fonts;
        this.words = words;
        this.content = content;
        this.heat = heat;
        this.table = table();
    }

    float height() {
        return SPACE + table.getTotalHeight();
    }

    /** What the header and the first rows need. */
    float least() {
        int rows = content.rows().size();
        return SPACE + height(0, rows <= SHORT ? rows : FEW);
    }

    private float height(int first, int last) {
        float height = 0;
        for (int row = first; row <= last; row++) {
            height += table.getRowHeight(row);
        }
        return height;
    }

    /** Starts where {@link #least} fits, and leaves no last row alone on its page. */
    void draw() {
        var element = flow.tags().add("Table");
        flow.skip(SPACE);
        int last = content.rows().size();
        row(0, element);
        for (int row = 1; row <= last; row++) {
            if (height(row, row == last - 1 ? last : row) > flow.room()) {
                flow.newPage();
                row(0, null);
            }
            row(row, element);
        }
    }

    /**
     * @param element the table's own; null for a header that only stands there again
     */
    private void row(int row, @Nullable PdfStructureElement element) {
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
                PdfTags.marked(text, cell(line, row, column), writing);
            }
            x += table.getAbsoluteWidths()[column];
        }
        finish(canvases);
        flow.skip(table.getRowHeight(row));
    }

    /** The first row names the columns, the first column the rows where it holds words. */
    private PdfStructureElement cell(PdfStructureElement line, int row, int column) {
        boolean names = row == 0 || column == 0 && content.columns().getFirst().format() == null;
        var cell = names ? flow.tags().heading(line, row == 0) : flow.tags().within(line, "TD");
        var text = row == 0 ? content.columns().get(column).name() : words(row - 1, column);
        if (text.contains(" ")) {
            flow.tags().spell(cell, text);
        }
        return cell;
    }

    private String words(int row, int column) {
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

    private PdfPTable table() {
        var drawn = new PdfPTable(widths(content));
        var ends = content.endsAlike();
        boolean many = content.columns().size() > MANY_COLUMNS;
        double size = many ? 6.8 : 8.5;
        for (int i = 0; i < content.columns().size(); i++) {
            var name = content.columns().get(i).name();
            var cell = new PdfPCell(fonts.phrase(name, many ? 6.2 : size, "ffffff", true));
            cell.setBackgroundColor(Palette.color(Palette.ACCENT));
            drawn.addCell(placed(cell, ends, i));
        }
        for (var row : content.rows()) {
            for (int i = 0; i < row.size(); i++) {
                drawn.addCell(placed(body(row.get(i), content.columns().get(i), size), ends, i));
            }
        }
        drawn.setTotalWidth(flow.width());
        return drawn;
    }

    private PdfPCell body(Cell value, DataTable.Column column, double size) {
        var text = words.cell(value, column.format());
        var scale = heat;
        if (scale == null || !(value instanceof Cell.Number(double amount))) {
            return new PdfPCell(fonts.phrase(text, size, Palette.INK, false));
        }
        int step = scale.step(amount);
        var cell = new PdfPCell(fonts.phrase(text, size, HeatScale.ink(step), false));
        cell.setBackgroundColor(Palette.color(Palette.CLASSES.get(step)));
        return cell;
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
