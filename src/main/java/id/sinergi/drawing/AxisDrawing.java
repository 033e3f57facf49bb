package id.sinergi.drawing;

import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Plot.Form;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import id.sinergi.document.Words;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryMarker;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws bars, columns and lines over labels with JFreeChart. */
final class AxisDrawing {

    private static final int ROTATE_FROM = 14;
    private static final double TICKS = 5;

    private final Plot plot;
    private final Words words;
    private final double fontSize;
    private final AxisRenderers renderers;

    AxisDrawing(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
        this.renderers = new AxisRenderers(plot, words, fontSize);
    }

    void draw(Graphics2D canvas, Rectangle2D area) {
        var drawn = plot.form() == Form.TREND ? twoStoreys() : single();
        var chart = new JFreeChart(null, null, drawn, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(2, 0, 0, 6));
        if (plot.tracks().size() > 1) {
            chart.addLegend(legend(drawn));
        }
        chart.draw(canvas, area);
    }

    private CategoryPlot single() {
        boolean flat = plot.form() == Form.BARS;
        var drawn = plain(labels(flat), numbers());
        drawn.setOrientation(flat ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        drawn.getRangeAxis().setVisible(plot.form() != Form.BARS);
        drawn.setRangeGridlinesVisible(plot.form() != Form.BARS);
        fill(drawn, plot.tracks());
        return drawn;
    }

    /** Running totals above, the amount of each period below, over the same labels. */
    private CategoryPlot twoStoreys() {
        var both = new CombinedDomainCategoryPlot(labels(false));
        both.setGap(fontSize * 1.2);
        both.setOutlineVisible(false);
        both.setBackgroundPaint(null);
        var totals = plain(null, numbers());
        fill(
                totals,
                plot.tracks().stream()
                        .filter(track -> track.style() != Style.BAR)
                        .toList());
        var periods = plain(null, numbers());
        periods.getRangeAxis().setVisible(false);
        periods.setRangeGridlinesVisible(false);
        fill(periods, plot.tracks(Style.BAR));
        both.add(totals, 3);
        both.add(periods, 2);
        return both;
    }

    private void fill(CategoryPlot drawn, List<Track> tracks) {
        int index = 0;
        index = add(drawn, index, of(tracks, Style.BAR), renderers.bars());
        var edges = of(tracks, Style.EDGE);
        index = add(drawn, index, edges, FanRenderer.of(edges));
        var lines = tracks.stream().filter(track -> isLine(track.style())).toList();
        index = add(drawn, index, lines, renderers.lines(lines));
        var markers = of(tracks, Style.MARKER);
        add(drawn, index, markers, renderers.markers(markers));
        drawn.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.breaks().forEach(place -> drawn.addDomainMarker(line(place), Layer.BACKGROUND));
    }

    /** Where the series is known to break. */
    private CategoryMarker line(int index) {
        var stroke = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);
        var marker = new CategoryMarker(place(index), Palette.color(Palette.INK_2), stroke);
        marker.setDrawAsLine(true);
        marker.setAlpha(1);
        return marker;
    }

    private static boolean isLine(Style style) {
        return style == Style.LINE || style == Style.DASHED || style == Style.DOTTED;
    }

    private static List<Track> of(List<Track> tracks, Style style) {
        return tracks.stream().filter(track -> track.style() == style).toList();
    }

    private int add(CategoryPlot drawn, int index, List<Track> tracks, CategoryItemRenderer renderer) {
        if (tracks.isEmpty()) {
            return index;
        }
        var data = new DefaultCategoryDataset();
        for (var track : tracks) {
            for (int i = 0; i < plot.labels().size(); i++) {
                data.addValue(track.value(i), new Place(plot.tracks().indexOf(track), track.name()), place(i));
            }
        }
        drawn.setDataset(index, data);
        drawn.setRenderer(index, renderer);
        return index + 1;
    }

    private Place place(int index) {
        return new Place(index, plot.labels().get(index));
    }

    /** A key that keeps its order and may share its label with another. */
    record Place(int index, String label) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private CategoryPlot plain(@org.jspecify.annotations.Nullable CategoryAxis labels, NumberAxis numbers) {
        var drawn = new CategoryPlot(null, labels, numbers, null);
        drawn.setBackgroundPaint(null);
        drawn.setOutlineVisible(false);
        drawn.setRangeGridlinePaint(Palette.color(Palette.LINE));
        drawn.setRangeGridlineStroke(new BasicStroke(0.75f));
        drawn.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return drawn;
    }

    private CategoryAxis labels(boolean flat) {
        var axis = new CategoryAxis();
        axis.setTickLabelFont(ReportFonts.regular(fontSize));
        axis.setTickLabelPaint(Palette.color(Palette.INK_2));
        axis.setAxisLinePaint(Palette.color(Palette.PREVIOUS));
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelWidthRatio(flat ? 0.9f : 1.2f);
        axis.setMaximumCategoryLabelLines(flat ? 1 : 2);
        axis.setCategoryMargin(flat ? 0.3 : 0.25);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        if (!flat && plot.labels().size() > ROTATE_FROM) {
            axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        return axis;
    }

    private NumberAxis numbers() {
        var axis = new NumberAxis();
        axis.setTickLabelFont(ReportFonts.regular(fontSize));
        axis.setTickLabelPaint(Palette.color(Palette.INK_3));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(margin());
        axis.setNumberFormatOverride(new AxisNumbers(words, plot));
        axis.setTickUnit(new NumberTickUnit(Plot.step(plot.greatest() / TICKS)));
        return axis;
    }

    /** Room beyond the greatest value for what is written there. */
    private double margin() {
        return switch (plot.form()) {
            case BARS -> plot.hasNotes() && plot.tracks(Style.MARKER).isEmpty() ? 0.4 : 0.2;
            case TREND -> 0.22;
            default -> 0.1;
        };
    }

    private LegendTitle legend(CategoryPlot drawn) {
        var legend = new LegendTitle(() -> edgesLast(drawn.getLegendItems()));
        legend.setItemFont(ReportFonts.regular(fontSize));
        legend.setItemPaint(Palette.color(Palette.INK_2));
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setPadding(new RectangleInsets(4, 0, 0, 0));
        return legend;
    }

    /** What is drawn first, since other things lie upon it, need not be named first. */
    private LegendItemCollection edgesLast(LegendItemCollection items) {
        var sorted = new LegendItemCollection();
        for (boolean edges : new boolean[] {false, true}) {
            items.iterator().forEachRemaining(item -> {
                if (isEdge((LegendItem) item) == edges) {
                    sorted.add((LegendItem) item);
                }
            });
        }
        return sorted;
    }

    private boolean isEdge(LegendItem item) {
        return item.getSeriesKey() instanceof Place place
                && plot.tracks().get(place.index()).style() == Style.EDGE;
    }
}
