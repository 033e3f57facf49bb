package id.sinergi.drawing;

import id.sinergi.document.HeatScale;
import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.SectionTables;
import id.sinergi.document.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Rows and columns of coloured cells, with their values where there is room. */
final class CellDrawing {

    private final Plot plot;
    private final Words words;
    private final double fontSize;

    CellDrawing(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
    }

    private void columns(Graphics2D canvas, double x, double y, double width) {
        for (int column = 0; column < plot.tracks().size(); column++) {
            var name = Brush.fitting(canvas, plot.tracks().get(column).name(), width);
            Brush.centered(canvas, name, x + width * (column + 0.5), y);
        }
    }

    void draw(Graphics2D canvas, Rectangle2D area) {
        var scale = HeatScale.of(new SectionTables(words.locale()).plot(plot));
        double head = fontSize * 1.8;
        double side = Math.min(area.getWidth() * 0.24, fontSize * 14);
        double height = (area.getHeight() - head) / plot.labels().size();
        double width = (area.getWidth() - side) / plot.tracks().size();
        double size = Math.min(fontSize, height * 0.62);
        canvas.setFont(ReportFonts.regular(Math.min(size, width * 0.26)));
        canvas.setColor(Palette.color(Palette.INK_2));
        columns(canvas, area.getX() + side, area.getY() + head / 2, width);
        for (int row = 0; row < plot.labels().size(); row++) {
            double y = area.getY() + head + row * height;
            canvas.setFont(ReportFonts.regular(size));
            canvas.setColor(Palette.color(Palette.INK));
            Brush.text(
                    canvas,
                    Brush.fitting(canvas, plot.labels().get(row), side - 8),
                    area.getX(),
                    y + height / 2 + size * 0.36);
            for (int column = 0; column < plot.tracks().size(); column++) {
                var cell = new Rectangle2D.Double(area.getX() + side + column * width, y, width - 1.5, height - 1.5);
                cell(canvas, cell, plot.tracks().get(column).value(row), scale, size);
            }
        }
    }

    private void cell(
            Graphics2D canvas,
            Rectangle2D cell,
            @org.jspecify.annotations.Nullable Double value,
            HeatScale scale,
            double size) {
        if (value == null) {
            Brush.fill(canvas, cell, "f7f9fb", 3);
            return;
        }
        int step = scale.step(value);
        Brush.fill(canvas, cell, Palette.CLASSES.get(step), 3);
        canvas.setFont(ReportFonts.regular(Math.min(size, cell.getWidth() * 0.3)));
        canvas.setColor(Palette.color(HeatScale.ink(step)));
        var number = words.number(value, plot.measure().format());
        if (canvas.getFont().getSize2D() >= 4.5 && Brush.width(canvas, number) < cell.getWidth()) {
            Brush.centered(canvas, number, cell.getCenterX(), cell.getCenterY());
        }
    }
}
