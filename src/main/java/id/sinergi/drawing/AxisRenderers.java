package id.sinergi.drawing;

import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Plot.Form;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import id.sinergi.document.Words;
import id.sinergi.drawing.AxisDrawing.Place;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** How JFreeChart draws each style of track: flat colours by role, values where there is room. */
final class AxisRenderers {

    private static final int MANY_LABELS = 24;
    private static final double LONG = 0.3;
    private static final double BESIDE = 4;
    private static final double BELOW = 7;

    private final Plot plot;
    private final Words words;
    private final double fontSize;

    AxisRenderers(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
    }

    BarRenderer bars() {
        var bars = clustered();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setItemMargin(0.06);
        bars.setMaximumBarWidth(0.12);
        int marks = plot.tracks(Style.BAR).size() * plot.labels().size();
        if (plot.form() == Form.BARS || marks <= MANY_LABELS) {
            label(bars, this::barLabel);
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
            protected void drawItemLabel(
                    Graphics2D canvas,
                    CategoryDataset data,
                    int row,
                    int column,
                    CategoryPlot drawn,
                    CategoryItemLabelGenerator generator,
                    Rectangle2D bar,
                    boolean negative) {
                if (plot.form() == Form.BARS) {
                    drawBeside(canvas, generator.generateLabel(data, row, column), track(data, row), column, bar);
                } else {
                    super.drawItemLabel(canvas, data, row, column, drawn, generator, bar, negative);
                }
            }
        };
    }

    /**
     * The value beside its bar. Where marks stand, they must not strike through it: then it stands at the foot of a
     * long bar, and behind the mark of a short one.
     */
    private void drawBeside(Graphics2D canvas, String text, Track track, int index, Rectangle2D bar) {
        double value = Objects.requireNonNullElse(track.value(index), 0.0);
        boolean inside = !plot.tracks(Style.MARKER).isEmpty() && value > LONG * plot.greatest();
        double mark = plot.tracks(Style.MARKER).stream()
                .map(marker -> marker.value(index))
                .filter(Objects::nonNull)
                .mapToDouble(marked -> value > 0 ? bar.getWidth() * marked / value : 0)
                .max()
                .orElse(0);
        canvas.setFont(ReportFonts.regular(fontSize));
        canvas.setPaint(Palette.color(inside ? Palette.upon(track.colorOf(index)) : Palette.INK));
        double x = bar.getMinX() + BESIDE + (inside ? 0 : Math.max(bar.getWidth(), mark));
        TextUtils.drawAlignedString(text, canvas, (float) x, (float) bar.getCenterY(), TextAnchor.HALF_ASCENT_LEFT);
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
            if (planAbove()) {
                lines.setDefaultPositiveItemLabelPosition(
                        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER));
                lines.setItemLabelAnchorOffset(BELOW);
            }
        }
        return lines;
    }

    /** Whether the plan ends above what was reached, so that what is written above the one would lie on the other. */
    private boolean planAbove() {
        double reached = last(Style.LINE);
        return last(Style.DASHED) > reached;
    }

    private double last(Style style) {
        return plot.tracks(style).stream()
                .flatMap(track -> IntStream.range(0, plot.labels().size()).mapToObj(track::value))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .reduce(0, (before, after) -> after);
    }

    private static BasicStroke stroke(Style style) {
        return switch (style) {
            case DASHED -> broken(1.8f, 6, 4);
            case DOTTED -> broken(2.2f, 2, 3);
            default -> new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        };
    }

    static BasicStroke broken(float width, float drawn, float left) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {drawn, left}, 0);
    }

    LineAndShapeRenderer markers(List<Track> tracks) {
        var markers = new LineAndShapeRenderer(false, true);
        paint(markers, tracks);
        for (int i = 0; i < tracks.size(); i++) {
            markers.setSeriesShape(i, marker());
        }
        return markers;
    }

    private Shape marker() {
        double length = fontSize * 1.5;
        return plot.form() == Form.BARS
                ? new Rectangle2D.Double(-1.3, -length / 2, 2.6, length)
                : new Rectangle2D.Double(-length / 2, -1.3, length, 2.6);
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
