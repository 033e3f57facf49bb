package id.sinergi.office;

import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Plot.Form;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDoughnutChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws a plot as a native Office chart over the cells of a sheet, so that it can be restyled and its figures edited.
 * Kinds that Office lacks take the nearest one it has: tiles, stages and gauges become bars, ranges become lines that
 * join two marks.
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

    /**
     * @param head the row of the sheet with the column names; labels stand below its first cell, tracks to the right
     */
    NativeChart(XDDFChart chart, XSSFSheet sheet, Plot plot, int head, int fontSize, Locale locale) {
        this.chart = chart;
        this.plot = plot;
        this.style = new NativeStyle(chart, fontSize);
        this.cells = new NativeData(chart, sheet, plot, head, SheetStyles.language(locale));
    }

    /** Whether Office can draw the plot at all: cells are better coloured in place, nothing cannot be drawn. */
    static boolean canDraw(Plot plot) {
        return plot.form() != Form.CELLS && !plot.tracks().isEmpty() && !plot.isEmpty();
    }

    void draw() {
        style.frame();
        chart.displayBlanksAs(DisplayBlanks.GAP);
        switch (plot.form()) {
            case BARS, TILES, GAUGE, FUNNEL -> new NativeBars(chart, cells, style, plot).draw();
            case RING -> ring();
            case TREND -> trend();
            default -> upright();
        }
        if (plot.form() == Form.RING || plot.tracks().size() > 1) {
            style.legend(plot.form() == Form.RING ? LegendPosition.RIGHT : LegendPosition.BOTTOM);
        }
    }

    /** Columns, areas and lines over the labels. */
    private void upright() {
        var labels = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var values = cells.valueAxis(AxisPosition.LEFT, labels);
        style.quiet(labels);
        style.grid(values);
        columns(labels, values);
        areas(labels, values);
        lines(labels, values);
    }

    private void columns(XDDFChartAxis labels, XDDFValueAxis values) {
        var bars = plot.tracks(Style.BAR);
        if (bars.isEmpty()) {
            return;
        }
        boolean stacked = plot.form() == Form.STACKED || plot.form() == Form.SHARES;
        var data = cells.bars(
                labels,
                values,
                BarDirection.COL,
                plot.form() == Form.SHARES
                        ? BarGrouping.PERCENT_STACKED
                        : stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(bars.size() == 1 || stacked ? 50 : 70);
        data.setOverlap((byte) (stacked ? 100 : -5));
        bars.forEach(track -> style.fill(cells.add(data, track), track));
        chart.plot(data);
        if (!stacked && bars.size() * plot.labels().size() <= MANY_LABELS) {
            style.barLabels(0, cells.format(), bars.size());
        }
        if (plot.form() == Form.SHARES) {
            values.setNumberFormat("0%");
        }
    }

    /** Office draws a gap in an area as zero, so an area with a gap becomes a line. */
    private void areas(XDDFChartAxis labels, XDDFValueAxis values) {
        var areas = plot.tracks(Style.AREA).stream().filter(Track::isWhole).toList();
        if (!areas.isEmpty()) {
            var data = (XDDFAreaChartData) chart.createData(ChartTypes.AREA, labels, values);
            data.setGrouping(Grouping.STANDARD);
            data.setVaryColors(false);
            areas.forEach(track -> style.area(cells.add(data, track), track.color()));
            chart.plot(data);
        }
    }

    private void lines(XDDFChartAxis labels, XDDFValueAxis values) {
        var lines = plot.tracks().stream()
                .filter(track -> track.style() != Style.BAR && (track.style() != Style.AREA || !track.isWhole()))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        var data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, labels, values);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        lines.forEach(track -> style.line((XDDFLineChartData.Series) cells.add(data, track), track, plot.form()));
        chart.plot(data);
        if (plot.form() == Form.RANGES) {
            style.joinRanges();
        }
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

    private void ring() {
        var data = (XDDFDoughnutChartData) chart.createData(ChartTypes.DOUGHNUT, null, null);
        data.setVaryColors(true);
        data.setHoleSize(58);
        var track = plot.tracks().getFirst();
        var series = cells.add(data, track);
        for (int i = 0; i < track.marks().size(); i++) {
            series.getDataPoint(i).setFillProperties(solid(track.colorOf(i)));
        }
        chart.plot(data);
        style.ringLabels(cells.format());
    }

    static XDDFSolidFillProperties solid(String color) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(color)));
    }
}
