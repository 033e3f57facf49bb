package id.sinergi.report;

import id.sinergi.report.AxisDrawing.Place;
import id.sinergi.report.Plot.Form;
import id.sinergi.report.Plot.Style;
import id.sinergi.report.Plot.Track;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** How JFreeChart draws each style of track: flat colours by role, values where there is room. */
final class AxisRenderers {

    private static final int MANY_LABELS = 24;
    private static final double LONG = 0.3;
    private static final ItemLabelPosition INSIDE =
            new ItemLabelPosition(ItemLabelAnchor.INSIDE3, TextAnchor.CENTER_RIGHT);

    private final Plot plot;
    private final Words words;
    private final double fontSize;

    AxisRenderers(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
    }

    BarRenderer bars() {
        boolean stacked = plot.form() == Form.STACKED || plot.form() == Form.SHARES;
        var bars = stacked ? stacked() : clustered();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setItemMargin(0.06);
        bars.setMaximumBarWidth(0.12);
        int marks = plot.tracks(Style.BAR).size() * plot.labels().size();
        if (!stacked && (plot.form() == Form.BARS || marks <= MANY_LABELS)) {
            label(bars, this::barLabel);
            if (plot.form() == Form.BARS) {
                bars.setDefaultPositiveItemLabelPosition(
                        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            }
        }
        paint(bars, plot.tracks(Style.BAR));
        return bars;
    }

    private BarRenderer clustered() {
        return new BarRenderer() {
            @Override
            public Paint getItemPaint(int row, int column) {
                return paintOf(getPlot().getDataset(0), row, column);
            }

            @Override
            public ItemLabelPosition getPositiveItemLabelPosition(int row, int column) {
                return inside(row, column) ? INSIDE : super.getPositiveItemLabelPosition(row, column);
            }

            @Override
            public Paint getItemLabelPaint(int row, int column) {
                return inside(row, column) ? Color.WHITE : super.getItemLabelPaint(row, column);
            }
        };
    }

    /** Where a mark would strike through the value beside a long bar, the value stands inside the bar. */
    private boolean inside(int row, int column) {
        var value = plot.tracks().get(row).value(column);
        return plot.form() == Form.BARS
                && !plot.tracks(Style.MARKER).isEmpty()
                && value != null
                && value > LONG * plot.greatest();
    }

    private StackedBarRenderer stacked() {
        return new StackedBarRenderer(plot.form() == Form.SHARES) {
            @Override
            public Paint getItemPaint(int row, int column) {
                return paintOf(getPlot().getDataset(0), row, column);
            }
        };
    }

    private Paint paintOf(CategoryDataset data, int row, int column) {
        return Palette.color(track(data, row).colorOf(column));
    }

    private Track track(CategoryDataset data, int row) {
        return plot.tracks().get(((Place) data.getRowKey(row)).index());
    }

    LineAndShapeRenderer lines(List<Track> tracks) {
        var lines = new LineAndShapeRenderer(true, false);
        paint(lines, tracks);
        for (int i = 0; i < tracks.size(); i++) {
            lines.setSeriesStroke(i, stroke(tracks.get(i).style()));
        }
        if (plot.form() == Form.TREND) {
            label(lines, this::lastLabel);
        }
        return lines;
    }

    private static BasicStroke stroke(Style style) {
        return switch (style) {
            case DASHED ->
                new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);
            case DOTTED ->
                new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.5f, 2.5f}, 0);
            default -> new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        };
    }

    LineAndShapeRenderer markers(List<Track> tracks) {
        var markers = new LineAndShapeRenderer(false, true);
        paint(markers, tracks);
        for (int i = 0; i < tracks.size(); i++) {
            markers.setSeriesShape(i, marker());
        }
        if (plot.form() == Form.RANGES) {
            label(markers, this::rangeLabel);
        }
        return markers;
    }

    private Shape marker() {
        double length = fontSize * 1.5;
        return switch (plot.form()) {
            case RANGES -> new Ellipse2D.Double(-fontSize * 0.5, -fontSize * 0.5, fontSize, fontSize);
            case BARS -> new Rectangle2D.Double(-1.3, -length / 2, 2.6, length);
            default -> new Rectangle2D.Double(-length / 2, -1.3, length, 2.6);
        };
    }

    private void paint(AbstractCategoryItemRenderer renderer, List<Track> tracks) {
        for (int i = 0; i < tracks.size(); i++) {
            renderer.setSeriesPaint(i, Palette.color(tracks.get(i).color()));
        }
    }

    private void label(AbstractCategoryItemRenderer renderer, LabelText text) {
        renderer.setDefaultItemLabelGenerator(generator(text));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(ReportFonts.regular(fontSize));
        renderer.setDefaultItemLabelPaint(Palette.color(Palette.INK));
        renderer.setItemLabelAnchorOffset(3);
    }

    /** What stands beside one mark; empty for nothing. */
    private interface LabelText {
        String of(Track track, int index, double value);
    }

    private String barLabel(Track track, int index, double value) {
        var number = words.number(value, plot.measure().format());
        var note = plot.notes().get(index);
        return plot.form() != Form.BARS || note.isEmpty() ? number : number + "  ·  " + note;
    }

    private String lastLabel(Track track, int index, double value) {
        boolean last = index + 1 == track.marks().size() || track.value(index + 1) == null;
        return last && track.style() == Style.LINE
                ? words.number(value, plot.measure().format())
                : "";
    }

    private String rangeLabel(Track track, int index, double value) {
        return track == plot.tracks().getLast()
                ? words.number(value, plot.measure().format())
                : "";
    }

    private CategoryItemLabelGenerator generator(LabelText text) {
        return new StandardCategoryItemLabelGenerator() {
            @Override
            public String generateLabel(CategoryDataset data, int row, int column) {
                var value = data.getValue(row, column);
                return value == null ? "" : text.of(track(data, row), column, value.doubleValue());
            }
        };
    }
}
