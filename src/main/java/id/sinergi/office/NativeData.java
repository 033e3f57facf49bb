package id.sinergi.office;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Plot;
import id.sinergi.document.Plot.Track;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cells of a sheet as the axes and series of a native chart. */
final class NativeData {

    private final XDDFChart chart;
    private final XSSFSheet sheet;
    private final Plot plot;
    private final int head;
    private final String language;

    /**
     * @param head the row of the sheet with the column names; labels stand below its first cell, tracks to the right
     * @param language as number formats name it
     */
    NativeData(XDDFChart chart, XSSFSheet sheet, Plot plot, int head, String language) {
        this.chart = chart;
        this.sheet = sheet;
        this.plot = plot;
        this.head = head;
        this.language = language;
    }

    XDDFBarChartData bars(XDDFChartAxis labels, XDDFValueAxis values, BarDirection direction) {
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, values);
        data.setBarDirection(direction);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        return data;
    }

    XDDFValueAxis valueAxis(AxisPosition position, XDDFCategoryAxis labels) {
        var values = chart.createValueAxis(position);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(format());
        values.setMinimum(0);
        labels.crossAxis(values);
        values.crossAxis(labels);
        return values;
    }

    XDDFChartData.Series add(XDDFChartData data, Track track) {
        int column = 1 + plot.tracks().indexOf(track);
        int last = head + plot.labels().size();
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(head + 1, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet, new CellRangeAddress(head + 1, last, column, column)));
        series.setTitle(track.name(), new CellReference(sheet.getSheetName(), head, column, true, true));
        return series;
    }

    /** As the cells hold it: percentages as fractions. */
    double stored(double value) {
        return plot.measure().format() == ValueFormat.PERCENT ? value / 100 : value;
    }

    String format() {
        return language
                + switch (plot.measure().format()) {
                    case PERCENT -> "0.0%";
                    case RATIO -> "#,##0.00";
                    default -> "#,##0";
                };
    }
}
