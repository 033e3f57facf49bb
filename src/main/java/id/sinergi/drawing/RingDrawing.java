package id.sinergi.drawing;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.RingPlot;
import org.jfree.data.general.DefaultPieDataset;
import org.jspecify.annotations.Nullable;

/** Shares of a whole as a ring, each named with its value beside it. */
final class RingDrawing {

    private static final double LEGEND_SHARE = 0.42;

    private final Plot plot;
    private final Words words;
    private final double fontSize;

    RingDrawing(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
    }

    void draw(Graphics2D canvas, Rectangle2D area) {
        double legend = area.getWidth() * LEGEND_SHARE;
        var ring = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - legend, area.getHeight());
        chart().draw(canvas, ring);
        names(canvas, new Rectangle2D.Double(ring.getMaxX(), area.getY(), legend, area.getHeight()));
    }

    private JFreeChart chart() {
        var track = plot.tracks().getFirst();
        var shares = new DefaultPieDataset<Integer>();
        var ring = new RingPlot(shares);
        for (int i = 0; i < plot.labels().size(); i++) {
            shares.setValue(Integer.valueOf(i), track.value(i));
            ring.setSectionPaint(Integer.valueOf(i), Palette.color(track.colorOf(i)));
        }
        ring.setSectionDepth(0.38);
        ring.setLabelGenerator(null);
        ring.setShadowPaint(null);
        ring.setBackgroundPaint(null);
        ring.setOutlineVisible(false);
        ring.setSectionOutlinesVisible(false);
        ring.setSeparatorPaint(Color.WHITE);
        ring.setSeparatorStroke(new BasicStroke(1.5f));
        ring.setInnerSeparatorExtension(0);
        ring.setOuterSeparatorExtension(0);
        var chart = new JFreeChart(null, null, ring, false);
        chart.setBackgroundPaint(null);
        return chart;
    }

    private String number(@Nullable Double value, double total) {
        var share =
                value == null || total == 0 ? "" : " (" + words.number(100 * value / total, ValueFormat.PERCENT) + ")";
        return words.number(value, plot.measure().format()) + share;
    }

    private void names(Graphics2D canvas, Rectangle2D area) {
        var track = plot.tracks().getFirst();
        double total = plot.total(track);
        double step = Math.min(fontSize * 2.4, area.getHeight() / plot.labels().size());
        double y = area.getCenterY() - step * plot.labels().size() / 2;
        for (int i = 0; i < plot.labels().size(); i++, y += step) {
            Brush.fill(
                    canvas,
                    new Rectangle2D.Double(area.getX(), y + step * 0.3, fontSize, fontSize),
                    track.colorOf(i),
                    3);
            var number = number(track.value(i), total);
            canvas.setFont(ReportFonts.strong(fontSize));
            double numberWidth = Brush.width(canvas, number);
            canvas.setColor(Palette.color(Palette.INK));
            Brush.right(canvas, number, area.getMaxX(), y + step * 0.3 + fontSize * 0.85);
            canvas.setFont(ReportFonts.regular(fontSize));
            canvas.setColor(Palette.color(Palette.INK_2));
            double room = area.getWidth() - numberWidth - fontSize * 2.4;
            Brush.text(
                    canvas,
                    Brush.fitting(canvas, plot.labels().get(i), room),
                    area.getX() + fontSize * 1.6,
                    y + step * 0.3 + fontSize * 0.85);
        }
    }
}
