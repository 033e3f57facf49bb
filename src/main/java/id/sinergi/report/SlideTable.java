package id.sinergi.report;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.jspecify.annotations.Nullable;

/** A native table on a slide; a heatmap's cells are coloured by their value. */
final class SlideTable {

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
        double height = Math.min(24, area.getHeight() / (content.rows().size() + 1));
        double size = Math.clamp(Math.min(height * 0.5, 900.0 / columns / 5), 6, 12);
        var head = table.addRow();
        head.setHeight(height);
        for (var column : content.columns()) {
            var cell = head.addCell();
            write(cell, column.name(), size, "ffffff", true, column.format() != null);
            cell.setFillColor(Palette.color(Palette.ACCENT));
        }
        for (var values : content.rows()) {
            var row = table.addRow();
            row.setHeight(height);
            for (int i = 0; i < columns; i++) {
                body(row.addCell(), values.get(i), content.columns().get(i), size);
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

    private void body(XSLFTableCell cell, Cell value, DataTable.Column column, double size) {
        boolean number = value instanceof Cell.Number;
        var scale = heat;
        if (scale != null && value instanceof Cell.Number(double amount)) {
            int step = scale.step(amount);
            write(cell, words.cell(value, column.format()), size, HeatScale.ink(step), false, true);
            cell.setFillColor(Palette.color(Palette.CLASSES.get(step)));
        } else {
            write(cell, words.cell(value, column.format()), size, Palette.INK, false, number);
            cell.setBorderColor(BorderEdge.bottom, Palette.color(Palette.LINE));
            cell.setBorderWidth(BorderEdge.bottom, 0.75);
        }
    }

    private static void write(
            XSLFTableCell cell, String text, double size, String color, boolean bold, boolean number) {
        SlideText.write(cell, text, size, color, bold);
        cell.setInsets(new org.apache.poi.sl.usermodel.Insets2D(1, 5, 1, 5));
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.getTextParagraphs().forEach(line -> line.setTextAlign(number ? TextAlign.RIGHT : TextAlign.LEFT));
    }
}
