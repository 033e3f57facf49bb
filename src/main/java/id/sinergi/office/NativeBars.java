package id.sinergi.office;

import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Plot.Form;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Draws the horizontal bars of a native chart from the top down, with marks of targets and previous values. */
final class NativeBars {

    /** Room for the label of the longest bar. */
    private static final double BESIDE_BARS = 1.08;

    /** The part of the axis from which a bar is long enough for its value to stand in it. */
    private static final double LONG = 0.2;

    private final XDDFChart chart;
    private final NativeData cells;
    private final NativeStyle style;
    private final Plot plot;

    NativeBars(XDDFChart chart, NativeData cells, NativeStyle style, Plot plot) {
        this.chart = chart;
        this.cells = cells;
        this.style = style;
        this.plot = plot;
    }

    /** Horizontal bars from the top down; targets and previous values are outlines around them. */
    void draw() {
        var labels = chart.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(AxisOrientation.MAX_MIN);
        var values = cells.valueAxis(AxisPosition.BOTTOM, labels);
        values.setCrosses(AxisCrosses.MAX);
        values.setVisible(false);
        if (plot.form() == Form.BARS && plot.maximum() > 0) {
            values.setMaximum(cells.stored(BESIDE_BARS * plot.maximum()));
        }
        style.quiet(labels);
        var data = cells.bars(labels, values, BarDirection.BAR);
        data.setGapWidth(plot.form() == Form.FUNNEL ? 12 : 45);
        data.setOverlap((byte) 100);
        plot.tracks().forEach(track -> bar(data, track));
        chart.plot(data);
        style.barLabels(0, cells.format(), plot.tracks(Style.BAR).size());
        if (marked()) {
            besideMarks();
        }
    }

    private void bar(XDDFBarChartData data, Track track) {
        var series = cells.add(data, track);
        if (track.style() == Style.BAR) {
            style.fill(series, track);
        } else {
            style.outline(series, track.color());
        }
    }

    /** Values stand at the foot of their bars, where no mark strikes through them; beside bars too short for that. */
    private void besideMarks() {
        var bars = plot.tracks(Style.BAR);
        for (int series = 0; series < bars.size(); series++) {
            for (int i = 0; i < plot.labels().size(); i++) {
                var value = bars.get(series).value(i);
                if (value != null && value > LONG * Math.max(plot.maximum(), plot.greatest())) {
                    var color = Palette.upon(bars.get(series).colorOf(i));
                    style.markedLabel(series, i, cells.format(), STDLblPos.IN_BASE, color);
                } else {
                    style.markedLabel(series, i, cells.format(), STDLblPos.OUT_END, Palette.INK);
                }
            }
        }
    }

    private boolean marked() {
        return !plot.tracks(Style.MARKER).isEmpty();
    }
}
