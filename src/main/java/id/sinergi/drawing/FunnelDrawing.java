package id.sinergi.drawing;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Words;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Stages as centred bars; between two stands the share that went on. */
final class FunnelDrawing {

    private final Plot plot;
    private final Words words;
    private final double fontSize;

    FunnelDrawing(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
    }

    void draw(Graphics2D canvas, Rectangle2D area) {
        int stages = plot.labels().size();
        double side = Math.min(area.getWidth() * 0.26, fontSize * 15);
        double room = area.getWidth() - side - fontSize * 6;
        double step = area.getHeight() / stages;
        double height = step * 0.62;
        double middle = area.getX() + side + room / 2;
        double greatest = Math.max(1, plot.greatest());
        for (int i = 0; i < stages; i++) {
            double y = area.getY() + i * step;
            double width = Math.max(2, room * value(i) / greatest);
            Brush.fill(
                    canvas,
                    new Rectangle2D.Double(middle - width / 2, y, width, height),
                    plot.tracks().getFirst().colorOf(i),
                    6);
            label(canvas, area, i, y + height / 2, middle, width);
            if (i + 1 < stages) {
                double next = Math.max(2, room * value(i + 1) / greatest);
                slope(canvas, middle, y + height, width, y + step, next);
                lost(canvas, i, middle, y + height + (step - height) / 2);
            }
        }
    }

    private void lost(Graphics2D canvas, int index, double x, double y) {
        canvas.setFont(ReportFonts.regular(fontSize * 0.9));
        canvas.setColor(Palette.color(Palette.INK_2));
        Brush.centered(canvas, share(index), x, y);
    }

    private void label(Graphics2D canvas, Rectangle2D area, int index, double y, double middle, double width) {
        canvas.setFont(ReportFonts.strong(fontSize));
        canvas.setColor(Palette.color(Palette.INK));
        var name = Brush.fitting(canvas, plot.labels().get(index), middle - area.getX() - width / 2 - 6);
        Brush.text(canvas, name, area.getX(), y + fontSize * 0.36);
        var number = words.number(value(index), plot.measure().format());
        boolean inside = width > Brush.width(canvas, number) + 12;
        canvas.setColor(inside ? java.awt.Color.WHITE : Palette.color(Palette.INK));
        double x = inside ? middle : middle + width / 2 + 6 + Brush.width(canvas, number) / 2;
        Brush.centered(canvas, number, x, y);
    }

    private static void slope(Graphics2D canvas, double middle, double top, double upper, double bottom, double lower) {
        var path = new Path2D.Double();
        path.moveTo(middle - upper / 2, top);
        path.lineTo(middle + upper / 2, top);
        path.lineTo(middle + lower / 2, bottom);
        path.lineTo(middle - lower / 2, bottom);
        path.closePath();
        canvas.setColor(Palette.color(Palette.SURFACE_2));
        canvas.fill(path);
    }

    private String share(int index) {
        return value(index) == 0 ? "" : "▼ " + words.number(100 * value(index + 1) / value(index), ValueFormat.PERCENT);
    }

    private double value(int index) {
        var value = plot.tracks().getFirst().value(index);
        return value == null ? 0 : value;
    }
}
