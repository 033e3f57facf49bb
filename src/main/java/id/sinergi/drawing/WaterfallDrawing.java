package id.sinergi.drawing;

import id.sinergi.document.Floating;
import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** The start, the steps and the end one below the other; what falls is striped, so that no colour is needed. */
final class WaterfallDrawing {

    private static final double THICK = 0.62;
    private static final double HIGHEST = 26;
    private static final double FURTHEST = 44;

    private final Plot plot;
    private final Words words;
    private final double fontSize;
    private final List<Floating> bars;
    private final List<String> labels;
    private final double low;
    private final double high;

    WaterfallDrawing(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
        bars = Floating.of(plot);
        labels = IntStream.range(0, bars.size()).mapToObj(this::label).toList();
        low = Floating.low(bars);
        high = Floating.high(bars);
    }

    void draw(Graphics2D canvas, Rectangle2D area) {
        canvas.setFont(ReportFonts.regular(fontSize));
        double foot = fontSize * 1.8;
        double step = Math.min(FURTHEST, (area.getHeight() - foot) / bars.size());
        double names = Math.min(area.getWidth() * 0.36, widest(canvas, labels));
        double numbers = widest(
                canvas, IntStream.range(0, bars.size()).mapToObj(this::number).toList());
        var room = new Rectangle2D.Double(
                area.getX() + names + 8,
                area.getY(),
                Math.max(20, area.getWidth() - names - numbers - 18),
                step * bars.size());
        for (int i = 0; i < bars.size(); i++) {
            bar(canvas, i, room, step);
            canvas.setFont(bars.get(i).whole() ? ReportFonts.strong(fontSize) : ReportFonts.regular(fontSize));
            canvas.setColor(Palette.color(Palette.INK));
            double base = room.getY() + (i + 0.5) * step + fontSize * 0.36;
            Brush.text(canvas, Brush.fitting(canvas, labels.get(i), names), area.getX(), base);
            Brush.right(canvas, number(i), area.getMaxX(), base);
        }
        new WaterfallLegend(bars, words, fontSize).draw(canvas, area.getX(), area.getMaxY() - fontSize * 0.6);
    }

    private double widest(Graphics2D canvas, List<String> texts) {
        canvas.setFont(ReportFonts.strong(fontSize));
        return texts.stream()
                .mapToDouble(text -> Brush.width(canvas, text))
                .max()
                .orElse(0);
    }

    private String label(int index) {
        var note = plot.notes().get(index);
        return plot.labels().get(index) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    private String number(int index) {
        return words.step(plot, index);
    }

    private void bar(Graphics2D canvas, int index, Rectangle2D room, double step) {
        var bar = bars.get(index);
        double height = Math.min(HIGHEST, step * THICK);
        double y = room.getY() + (index + 0.5) * step - height / 2;
        double from = x(Math.max(low, bar.least()), room);
        var shape = new Rectangle2D.Double(from, y, Math.max(1.5, x(bar.most(), room) - from), height);
        canvas.setColor(Palette.color(bar.color()));
        canvas.fill(shape);
        if (bar.falls()) {
            WaterfallLegend.stripes(canvas, shape);
        } else if (bar.whole() && low > 0) {
            cut(canvas, shape);
        }
        if (index + 1 < bars.size()) {
            canvas.setColor(Palette.color(Palette.INK_3));
            canvas.setStroke(new BasicStroke(0.6f));
            double end = x(bar.to(), room);
            canvas.draw(new Line2D.Double(end, y + height, end, y + step));
        }
    }

    private double x(double value, Rectangle2D room) {
        return room.getX() + room.getWidth() * (value - low) / (high > low ? high - low : 1);
    }

    /** Two strokes through the foot of a bar that does not begin at zero. */
    private static void cut(Graphics2D canvas, Rectangle2D bar) {
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke(1.6f));
        for (double x : new double[] {bar.getX() + 5, bar.getX() + 9}) {
            canvas.draw(new Line2D.Double(x, bar.getMaxY(), x + 4, bar.getY()));
        }
    }
}
