package id.sinergi.office;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.HeatScale;
import id.sinergi.document.Palette;
import id.sinergi.document.Words;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

/** A native table on a slide; a heatmap's cells are coloured by their value. */
final class SlideTable {

    private static final double SMALLEST = 6;
    private static final double LARGEST = 12;
    private static final double INSET = 5;
    private static final double PADDING = 1;
    private static final double ROW = 24;
    private static final double LINE = 0.75;

    /** Of a letter's size, from line to line. */
    private static final double SPACING = 1.2;

    /** Of a bold letter's size; wide fonts stand in where the theme's is missing. */
    private static final double WIDEST_LETTER = 0.72;

    private static final double USUAL_LETTER = 0.5;

    private final XSLFSlide slide;
    private final Words words;
    private final @Nullable HeatScale heat;

    /**
     * @param heatmap all rows of the heatmap of which a part is drawn; null for a plain table
     */
    SlideTable(XSLFSlide slide, Words words, @Nullable DataTable heatmap) {
        this.slide = slide;
        this.words = words;
        this.heat = heatmap == null ? null : HeatScale.of(heatmap);
    }

    void draw(DataTable content, Rectangle2D area) {
        var table = slide.createTable();
        int columns = content.columns().size();
        var ends = content.endsAlike();
        double height = Math.min(ROW, area.getHeight() / (content.rows().size() + 1));
        double size = Math.clamp(Math.min(height * 0.5, 900.0 / columns / 5), SMALLEST, LARGEST);
        head(table.addRow(), content, height, Math.min(size, headSize(content, area.getWidth())));
        for (var values : content.rows()) {
            var row = table.addRow();
            row.setHeight(height);
            for (int i = 0; i < columns; i++) {
                body(row.addCell(), values.get(i), content.columns().get(i), size, ends.get(i));
            }
        }
        var widths = content.widths();
        for (int i = 0; i < columns; i++) {
            table.setColumnWidth(i, area.getWidth() * widths.get(i));
        }
        table.setAnchor(new Rectangle2D.Double(
                area.getX(),
                area.getY(),
                area.getWidth(),
                height * (content.rows().size() + 1)));
    }

    private void head(XSLFTableRow row, DataTable content, double height, double size) {
        var ends = content.endsAlike();
        row.setHeight(height);
        for (int i = 0; i < content.columns().size(); i++) {
            var cell = row.addCell();
            write(cell, content.columns().get(i).name(), size, "ffffff", true, ends.get(i));
            cell.setFillColor(Palette.color(Palette.ACCENT));
        }
    }

    /** How many rows of the usual height all rows take together, about: longer texts take more lines. */
    static int lines(DataTable content, double width) {
        var widths = content.widths();
        return (int) Math.ceil(content.rows().stream()
                        .mapToDouble(row -> IntStream.range(0, row.size())
                                .mapToDouble(i -> height(row.get(i), widths.get(i) * width - 2 * INSET))
                                .max()
                                .orElse(ROW))
                        .sum()
                / ROW);
    }

    private static double height(Cell cell, double room) {
        if (cell instanceof Cell.Text(String text)) {
            double lines = Math.ceil(text.length() * LARGEST * USUAL_LETTER / room);
            return Math.max(ROW, lines * LARGEST * SPACING + 2 * PADDING);
        }
        return ROW;
    }

    /** The greatest size in which no word of a column's name is broken. */
    private static double headSize(DataTable content, double width) {
        var widths = content.widths();
        double size = LARGEST;
        for (int i = 0; i < content.columns().size(); i++) {
            int longest = Stream.of(content.columns().get(i).name().split(" "))
                    .mapToInt(String::length)
                    .max()
                    .orElse(1);
            double room = widths.get(i) * width - 2 * INSET;
            size = Math.min(size, room / (longest * WIDEST_LETTER));
        }
        return Math.max(SMALLEST, size);
    }

    private void body(XSLFTableCell cell, Cell value, DataTable.Column column, double size, boolean end) {
        var scale = heat;
        if (scale != null && value instanceof Cell.Number(double amount)) {
            int step = scale.step(amount);
            write(cell, words.cell(value, column.format()), size, HeatScale.ink(step), false, true);
            cell.setFillColor(Palette.color(Palette.CLASSES.get(step)));
        } else {
            write(cell, words.cell(value, column.format()), size, Palette.INK, false, end);
            underline(cell);
        }
    }

    /** A thin line and nothing else: the defaults that come with a border double what a cell takes to write. */
    private static void underline(XSLFTableCell cell) {
        var line = ((CTTableCell) cell.getXmlObject()).getTcPr().getLnB();
        line.unsetNoFill();
        line.setW(Units.toEMU(LINE));
        line.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(Palette.LINE));
    }

    private static void write(XSLFTableCell cell, String text, double size, String color, boolean bold, boolean end) {
        SlideText.write(cell, text, size, color, bold);
        cell.setInsets(new org.apache.poi.sl.usermodel.Insets2D(PADDING, INSET, PADDING, INSET));
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.getTextParagraphs().forEach(line -> line.setTextAlign(end ? TextAlign.RIGHT : TextAlign.LEFT));
    }
}
