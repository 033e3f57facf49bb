package id.sinergi.drawing;

import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Words;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** One value on a half circle, its target as a line across. */
final class GaugeDrawing {

    private final Plot plot;
    private final Words words;
    private final double fontSize;

    GaugeDrawing(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
    }

    void draw(Graphics2D canvas, Rectangle2D area) {
        double radius = Math.min(area.getWidth() / 2, area.getHeight()) * 0.8;
        double thick = radius * 0.22;
        double x = area.getCenterX();
        double y = area.getCenterY() + radius / 2;
        var track = plot.tracks().getFirst();
        var value = track.value(0);
        arc(canvas, x, y, radius - thick / 2, thick, 1, Palette.SURFACE_2);
        if (value != null) {
            arc(canvas, x, y, radius - thick / 2, thick, share(value), track.colorOf(0));
        }
        for (var target : plot.tracks(Plot.Style.MARKER)) {
            var goal = target.value(0);
            if (goal != null) {
                mark(canvas, x, y, radius, thick, share(goal), target.color());
            }
        }
        canvas.setColor(Palette.color(Palette.INK));
        canvas.setFont(ReportFonts.strong(radius * 0.28));
        Brush.centered(canvas, words.number(value, plot.measure().format()), x, y - radius * 0.24);
        canvas.setColor(Palette.color(Palette.INK_2));
        canvas.setFont(ReportFonts.regular(fontSize * 1.1));
        Brush.centered(canvas, plot.notes().getFirst(), x, y + fontSize);
    }

    private double share(double value) {
        return Math.clamp(value / plot.maximum(), 0, 1);
    }

    private static void arc(
            Graphics2D canvas, double x, double y, double radius, double thick, double share, String color) {
        canvas.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        canvas.setColor(Palette.color(color));
        canvas.draw(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 180, -180 * share, Arc2D.OPEN));
    }

    private static void mark(
            Graphics2D canvas, double x, double y, double radius, double thick, double share, String color) {
        double angle = Math.PI * (1 - share);
        double inner = radius - thick - 4;
        double outer = radius + 4;
        canvas.setStroke(new BasicStroke(3));
        canvas.setColor(Palette.color(color));
        canvas.draw(new Line2D.Double(
                x + inner * Math.cos(angle),
                y - inner * Math.sin(angle),
                x + outer * Math.cos(angle),
                y - outer * Math.sin(angle)));
    }
}
