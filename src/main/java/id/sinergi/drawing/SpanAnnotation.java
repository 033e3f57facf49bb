package id.sinergi.drawing;

import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** What lies between two tracks: the bands of a forecast, what lies below a course, the lines that join before and after. */
final class SpanAnnotation extends AbstractAnnotation implements CategoryAnnotation {

    private static final int FAINT = 38;

    private final transient Plot plot;

    SpanAnnotation(Plot plot) {
        this.plot = plot;
    }

    @Override
    public void draw(Graphics2D canvas, CategoryPlot drawn, Rectangle2D area, CategoryAxis labels, ValueAxis values) {
        if (plot.form() == Plot.Form.RANGES) {
            join(canvas, area, labels, values);
            return;
        }
        for (var track : plot.tracks(Style.AREA)) {
            below(canvas, area, labels, values, track);
        }
        var ends = plot.tracks(Style.DOTTED);
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            band(canvas, area, labels, values, ends.get(i), ends.get(i + 1));
        }
    }

    private void join(Graphics2D canvas, Rectangle2D area, CategoryAxis labels, ValueAxis values) {
        canvas.setStroke(new BasicStroke(3));
        canvas.setColor(Brush.faint(Palette.PREVIOUS, 150));
        for (int i = 0; i < plot.labels().size(); i++) {
            var before = plot.tracks().getFirst().value(i);
            var after = plot.tracks().getLast().value(i);
            if (before != null && after != null) {
                double y = labels.getCategoryMiddle(i, plot.labels().size(), area, RectangleEdge.LEFT);
                canvas.draw(new Line2D.Double(
                        values.valueToJava2D(before, area, RectangleEdge.BOTTOM),
                        y,
                        values.valueToJava2D(after, area, RectangleEdge.BOTTOM),
                        y));
            }
        }
    }

    /** Fills what lies below a track, each stretch without a gap by itself. */
    private void below(Graphics2D canvas, Rectangle2D area, CategoryAxis labels, ValueAxis values, Track track) {
        canvas.setColor(Brush.faint(track.color(), 2 * FAINT));
        int count = plot.labels().size();
        double zero = values.valueToJava2D(0, area, RectangleEdge.LEFT);
        int start = 0;
        while (start < count) {
            int end = start;
            while (end < count && track.value(end) != null) {
                end++;
            }
            if (end - start > 1) {
                stretch(canvas, area, labels, values, track, start, end - 1, zero);
            }
            start = end + 1;
        }
    }

    private void stretch(
            Graphics2D canvas,
            Rectangle2D area,
            CategoryAxis labels,
            ValueAxis values,
            Track track,
            int first,
            int last,
            double zero) {
        var path = new Path2D.Double();
        int count = plot.labels().size();
        for (int i = first; i <= last; i++) {
            along(path, i, track.value(i), area, labels, values);
        }
        path.lineTo(labels.getCategoryMiddle(last, count, area, RectangleEdge.BOTTOM), zero);
        path.lineTo(labels.getCategoryMiddle(first, count, area, RectangleEdge.BOTTOM), zero);
        path.closePath();
        canvas.fill(path);
    }

    private void band(
            Graphics2D canvas, Rectangle2D area, CategoryAxis labels, ValueAxis values, Track low, Track high) {
        var path = new Path2D.Double();
        int count = plot.labels().size();
        for (int i = 0; i < count; i++) {
            along(path, i, low.value(i), area, labels, values);
        }
        for (int i = count - 1; i >= 0; i--) {
            along(path, i, high.value(i), area, labels, values);
        }
        if (path.getCurrentPoint() != null) {
            path.closePath();
            canvas.setColor(Brush.faint(low.color(), FAINT));
            canvas.fill(path);
        }
    }

    private void along(
            Path2D path,
            int index,
            @org.jspecify.annotations.Nullable Double value,
            Rectangle2D area,
            CategoryAxis labels,
            ValueAxis values) {
        if (value == null) {
            return;
        }
        double x = labels.getCategoryMiddle(index, plot.labels().size(), area, RectangleEdge.BOTTOM);
        double y = values.valueToJava2D(value, area, RectangleEdge.LEFT);
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
