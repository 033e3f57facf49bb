package id.sinergi.drawing;

import id.sinergi.document.Palette;
import id.sinergi.document.Plot.Track;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;

/** Draws the two ends of an interval as thin lines and shades what lies between, so that it is seen without colour too. */
final class FanRenderer extends LineAndShapeRenderer {

    private static final double SHADE = 0.2;

    private final String color;

    private FanRenderer(String color) {
        super(true, false);
        this.color = color;
    }

    /** @param edges the lower end and the upper one, or none */
    static FanRenderer of(List<Track> edges) {
        var fan = new FanRenderer(
                edges.isEmpty() ? Palette.ACTUAL : edges.getFirst().color());
        for (int i = 0; i < edges.size(); i++) {
            fan.setSeriesPaint(i, Palette.color(fan.color));
            fan.setSeriesStroke(i, AxisRenderers.broken(1, 1, 2));
        }
        return fan;
    }

    @Override
    public void drawItem(
            Graphics2D canvas,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis labels,
            ValueAxis values,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        if (row == 0 && pass == 0 && column > 0) {
            shade(canvas, new Places(area, plot, labels, values, data), column);
        }
        super.drawItem(canvas, state, area, plot, labels, values, data, row, column, pass);
    }

    private void shade(Graphics2D canvas, Places places, int column) {
        if (!places.known(column - 1) || !places.known(column)) {
            return;
        }
        var between = new Path2D.Double();
        between.moveTo(places.x(column - 1), places.y(0, column - 1));
        between.lineTo(places.x(column), places.y(0, column));
        between.lineTo(places.x(column), places.y(1, column));
        between.lineTo(places.x(column - 1), places.y(1, column - 1));
        between.closePath();
        canvas.setPaint(Palette.color(Palette.tint(color, SHADE)));
        canvas.fill(between);
    }

    /** Where the values of a month stand. */
    private record Places(
            Rectangle2D area, CategoryPlot plot, CategoryAxis labels, ValueAxis values, CategoryDataset data) {

        boolean known(int column) {
            return data.getValue(0, column) != null && data.getValue(1, column) != null;
        }

        double x(int column) {
            return labels.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
        }

        double y(int row, int column) {
            return values.valueToJava2D(data.getValue(row, column).doubleValue(), area, plot.getRangeAxisEdge());
        }
    }
}
