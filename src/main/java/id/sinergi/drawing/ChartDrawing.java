package id.sinergi.drawing;

import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.TileMapChart;
import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.PlotReader;
import id.sinergi.document.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws any plot on any canvas: with JFreeChart what it knows, by hand what it does not. */
public final class ChartDrawing {

    private final Plot plot;
    private final Words words;
    private final double fontSize;

    private ChartDrawing(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
    }

    /** Draws a chart of any kind; a map as a map. */
    public static void draw(ChartDescription chart, Words words, double fontSize, Graphics2D canvas, Rectangle2D area) {
        if (chart instanceof TileMapChart map && map.layers().size() == 1) {
            new TileMapDrawing(map, words, fontSize).draw(canvas, area);
        } else {
            new ChartDrawing(new PlotReader(words.locale()).read(chart), words, fontSize).draw(canvas, area);
        }
    }

    private void draw(Graphics2D canvas, Rectangle2D area) {
        if (plot.tracks().isEmpty() || plot.isEmpty()) {
            canvas.setFont(ReportFonts.regular(fontSize * 1.2));
            canvas.setColor(Palette.color(Palette.INK_3));
            Brush.centered(canvas, words.of("nothing"), area.getCenterX(), area.getCenterY());
            return;
        }
        switch (plot.form()) {
            case CELLS -> new CellDrawing(plot, words, fontSize).draw(canvas, area);
            case WATERFALL -> new WaterfallDrawing(plot, words, fontSize).draw(canvas, area);
            case FUNNEL -> new FunnelDrawing(plot, words, fontSize).draw(canvas, area);
            default -> new AxisDrawing(plot, words, fontSize).draw(canvas, area);
        }
    }
}
