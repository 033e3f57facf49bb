package id.sinergi.office;

import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Plot.Form;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import id.sinergi.document.Words;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws a plot as a native Office chart over the cells of a sheet, so that it can be restyled and its figures edited.
 * Stages, which Office lacks, become bars.
 */
final class NativeChart {

    /** Room for the label of the highest column. */
    private static final double ABOVE_COLUMNS = 1.25;

    private static final int MANY_LABELS = 16;
    private static final double TICKS = 4;

    private final XDDFChart chart;
    private final Plot plot;
    private final NativeStyle style;
    private final NativeData cells;
    private final XSSFSheet sheet;
    private final int head;
    private final Words words;

    /**
     * @param head the row of the sheet with the column names; labels stand below its first cell, tracks to the right
     */
    NativeChart(XDDFChart chart, XSSFSheet sheet, Plot plot, int head, int fontSize, Locale locale) {
        this.chart = chart;
        this.plot = plot;
        this.style = new NativeStyle(chart, fontSize);
        this.cells = new NativeData(chart, sheet, plot, head, SheetStyles.language(locale));
        this.sheet = sheet;
        this.head = head;
        this.words = new Words(locale);
    }

    /** Whether Office can draw the plot at all: cells are better coloured in place, nothing cannot be drawn. */
    static boolean canDraw(Plot plot) {
        return plot.form() != Form.CELLS && !plot.tracks().isEmpty() && !plot.isEmpty();
    }

    void draw() {
        style.frame();
        chart.displayBlanksAs(DisplayBlanks.GAP);
        switch (plot.form()) {
            case BARS, FUNNEL -> new NativeBars(chart, cells, style, plot).draw();
            case WATERFALL -> new NativeWaterfall(chart, sheet, plot, head, cells, style, words).draw();
            case TREND -> trend();
            default -> upright();
        }
        if (plot.tracks().size() > 1) {
            style.legend(LegendPosition.BOTTOM);
        }
    }

    /** Columns and lines over the labels. */
    private void upright() {
        var labels = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var values = cells.valueAxis(AxisPosition.LEFT, labels);
        style.quiet(labels);
        style.grid(values);
        columns(labels, values);
        lines(labels, values);
    }

    private void columns(XDDFChartAxis labels, XDDFValueAxis values) {
        var bars = plot.tracks(Style.BAR);
        if (bars.isEmpty()) {
            return;
        }
        var data = cells.bars(labels, values, BarDirection.COL);
        data.setGapWidth(bars.size() == 1 ? 50 : 70);
        data.setOverlap((byte) -5);
        bars.forEach(track -> style.fill(cells.add(data, track), track));
        chart.plot(data);
        if (bars.size() * plot.labels().size() <= MANY_LABELS) {
            style.barLabels(0, cells.format(), bars.size());
        }
    }

    private void lines(XDDFChartAxis labels, XDDFValueAxis values) {
        var lines = plot.tracks().stream()
                .filter(track -> track.style() != Style.BAR)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        var data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, labels, values);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        lines.forEach(track -> style.line((XDDFLineChartData.Series) cells.add(data, track), track));
        chart.plot(data);
    }

    /**
     * The running total with its plan above, the amount of each period as columns below. The axis of the totals starts
     * so far below zero that its zero stands where the columns end; what lies below is not labelled.
     */
    private void trend() {
        double step = Plot.step(Math.max(1, plot.greatest()) / TICKS);
        double top = step * Math.ceil(Math.max(1, plot.greatest()) / step);
        double bottom = step * Math.ceil(top / step / 2);
        var labels = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var periodic = cells.valueAxis(AxisPosition.LEFT, labels);
        periodic.setVisible(false);
        double room = Math.max(1, ABOVE_COLUMNS * greatest(plot.tracks(Style.BAR)));
        periodic.setMaximum(cells.stored(room * (top + bottom) / bottom));
        style.quiet(labels);
        columns(labels, periodic);
        var hidden = chart.createCategoryAxis(AxisPosition.BOTTOM);
        hidden.setVisible(false);
        var totals = cells.valueAxis(AxisPosition.LEFT, hidden);
        totals.setMajorUnit(cells.stored(step));
        totals.setMaximum(cells.stored(top));
        totals.setMinimum(cells.stored(-bottom));
        totals.setNumberFormat(cells.format() + ";;0");
        style.grid(totals);
        lines(hidden, totals);
    }

    private double greatest(List<Track> tracks) {
        return new Plot(plot.form(), "", plot.labels(), plot.names(), tracks, plot.notes(), plot.measure(), 0)
                .greatest();
    }

    static XDDFSolidFillProperties solid(String color) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(color)));
    }
}
