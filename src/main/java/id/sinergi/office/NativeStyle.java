package id.sinergi.office;

import id.sinergi.document.Floating;
import id.sinergi.document.Palette;
import id.sinergi.document.Plot.Style;
import id.sinergi.document.Plot.Track;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** How native charts look: quiet axes, light grid, colours by role, labels where they help. */
final class NativeStyle {

    private static final double LINE_WIDTH = 2.25;

    private final XDDFChart chart;
    private final int fontSize;

    NativeStyle(XDDFChart chart, int fontSize) {
        this.chart = chart;
        this.fontSize = fontSize;
    }

    void frame() {
        chart.setAutoTitleDeleted(true);
        var space = chart.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
        font(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), fontSize, Palette.INK_2);
    }

    void legend(LegendPosition position) {
        var legend = chart.getOrAddLegend();
        legend.setPosition(position);
        legend.setOverlay(false);
    }

    void quiet(XDDFCategoryAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(stroke(Palette.PREVIOUS, 1));
    }

    void grid(XDDFValueAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        axis.getOrAddMajorGridProperties().setLineProperties(stroke(Palette.LINE, 0.75));
    }

    void fill(XDDFChartData.Series series, Track track) {
        series.setFillProperties(NativeChart.solid(track.color()));
        for (int i = 0; i < track.marks().size(); i++) {
            if (track.ownColor(i)) {
                series.getDataPoint(i).setFillProperties(NativeChart.solid(track.colorOf(i)));
            }
        }
    }

    /** The bars of a waterfall that are part of the series; those that fall are striped. */
    void fill(XDDFChartData.Series series, List<Floating> bars, IntPredicate part) {
        IntStream.range(0, bars.size()).filter(part).forEach(i -> {
            series.setFillProperties(fill(bars.get(i)));
            series.getDataPoint(i).setFillProperties(fill(bars.get(i)));
        });
    }

    private static XDDFFillProperties fill(Floating bar) {
        if (!bar.falls()) {
            return NativeChart.solid(bar.color());
        }
        var stripes = new XDDFPatternFillProperties();
        stripes.setPresetPattern(PresetPattern.DARK_HORIZONTAL);
        // the library's own setters write these colours empty
        stripes.getXmlObject().addNewFgClr().addNewSrgbClr().setVal(Palette.bytes(bar.color()));
        stripes.getXmlObject().addNewBgClr().addNewSrgbClr().setVal(Palette.bytes("ffffff"));
        return stripes;
    }

    void clear(XDDFChartData.Series series) {
        series.setFillProperties(new XDDFNoFillProperties());
    }

    void outline(XDDFChartData.Series series, String color) {
        var shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFNoFillProperties());
        shape.setLineProperties(stroke(color, 1.5));
        series.setShapeProperties(shape);
    }

    void line(XDDFLineChartData.Series series, Track track) {
        series.setSmooth(false);
        if (track.style() == Style.MARKER) {
            series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
            series.setMarkerStyle(MarkerStyle.DASH);
            series.setMarkerSize((short) 14);
            paint(series.getCTLineSer().getMarker().addNewSpPr(), track.color());
            return;
        }
        var stroke = stroke(track.color(), track.style() == Style.EDGE ? 1 : LINE_WIDTH);
        var dash = dash(track.style());
        if (dash != null) {
            stroke.setPresetDash(new XDDFPresetLineDash(dash));
        }
        series.setLineProperties(stroke);
        series.setMarkerStyle(MarkerStyle.NONE);
    }

    /** An interval has its two ends only: Office shades areas from zero on. */
    private static @Nullable PresetLineDash dash(Style style) {
        return switch (style) {
            case DASHED -> PresetLineDash.DASH;
            case DOTTED, EDGE -> PresetLineDash.SYSTEM_DOT;
            default -> null;
        };
    }

    void barLabels(int group, String format, int series) {
        for (int i = 0; i < series; i++) {
            var labels = labels(group, i);
            show(labels, format);
            labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        }
    }

    /** One value of a bar that something is drawn around; outside its bar it covers what is drawn there. */
    void markedLabel(int series, int point, String format, STDLblPos.Enum place, String color) {
        var label = labels(0, series).addNewDLbl();
        label.addNewIdx().setVal(point);
        label.addNewNumFmt().setFormatCode(format);
        label.getNumFmt().setSourceLinked(false);
        if (place == STDLblPos.OUT_END) {
            label.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes("ffffff"));
        }
        font(label.addNewTxPr(), fontSize, color);
        label.addNewDLblPos().setVal(place);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(false);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }

    /** A text at the foot of a bar, in the place of its value. */
    void writtenLabel(int series, int point, String text) {
        var label = labels(0, series).addNewDLbl();
        label.addNewIdx().setVal(point);
        var rich = label.addNewTx().addNewRich();
        font(rich, fontSize, Palette.INK);
        rich.getPArray(0).addNewR().setT(text);
        label.addNewDLblPos().setVal(STDLblPos.IN_BASE);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(false);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }

    private CTDLbls labels(int group, int series) {
        var one = chart.getCTChart().getPlotArea().getBarChartArray(group).getSerArray(series);
        return one.isSetDLbls() ? one.getDLbls() : one.addNewDLbls();
    }

    private void show(CTDLbls labels, String format) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        font(labels.addNewTxPr(), fontSize, Palette.INK);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFLineProperties stroke(String color, double width) {
        var stroke = new XDDFLineProperties(NativeChart.solid(color));
        stroke.setWidth(width);
        return stroke;
    }

    private static void paint(CTShapeProperties shape, String color) {
        shape.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(color));
        shape.addNewLn().addNewNoFill();
    }

    private static void font(CTTextBody body, int size, String color) {
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
        var paragraph = body.sizeOfPArray() == 0 ? body.addNewP() : body.getPArray(0);
        var properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        var run = properties.isSetDefRPr() ? properties.getDefRPr() : properties.addNewDefRPr();
        run.setSz(size * 100);
        run.setB(false);
        run.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(color));
    }
}
