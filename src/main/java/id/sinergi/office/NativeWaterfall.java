package id.sinergi.office;

import id.sinergi.document.Floating;
import id.sinergi.document.Plot;
import id.sinergi.document.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws a waterfall, which older Office lacks, as stacked bars: each stands upon one without a fill, and is followed by
 * another that carries its number. The columns that are stacked stand behind the chart, to the right of the table.
 */
final class NativeWaterfall {

    /** What the numbers behind the bars take of the scale. */
    private static final double NUMBERS = 0.16;

    private static final int GAP = 40;

    private final XDDFChart chart;
    private final XSSFSheet sheet;
    private final Plot plot;
    private final int head;
    private final NativeData cells;
    private final NativeStyle style;
    private final Words words;
    private final List<Floating> bars;
    private final double low;
    private final double room;

    NativeWaterfall(
            XDDFChart chart, XSSFSheet sheet, Plot plot, int head, NativeData cells, NativeStyle style, Words words) {
        this.chart = chart;
        this.sheet = sheet;
        this.plot = plot;
        this.head = head;
        this.cells = cells;
        this.style = style;
        this.words = words;
        bars = Floating.of(plot);
        low = Floating.low(bars);
        room = NUMBERS * (Floating.high(bars) - low);
    }

    void draw() {
        var labels = chart.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(AxisOrientation.MAX_MIN);
        var values = cells.valueAxis(AxisPosition.BOTTOM, labels);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(cells.stored(low));
        values.setMaximum(cells.stored(Floating.high(bars) + room));
        style.quiet(labels);
        style.grid(values);
        var data = cells.bars(labels, values, BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP);
        data.setOverlap((byte) 100);
        var columns = StackedColumn.of(plot, bars, room, words);
        for (int i = 0; i < columns.size(); i++) {
            add(data, columns.get(i), first() + i);
        }
        chart.plot(data);
        numbers(columns.size() - 1);
        style.legend(LegendPosition.BOTTOM);
        IntStream.range(0, columns.size()).filter(i -> !columns.get(i).named()).forEach(this::unname);
    }

    private int first() {
        return plot.tracks().size() + (plot.hasNotes() ? 2 : 1) + 1;
    }

    private void add(XDDFBarChartData data, StackedColumn column, int number) {
        sheet.getRow(head).createCell(number).setCellValue(column.name());
        for (int i = 0; i < bars.size(); i++) {
            sheet.getRow(head + 1 + i)
                    .createCell(number)
                    .setCellValue(cells.stored(column.length().applyAsDouble(bars.get(i))));
        }
        int last = head + bars.size();
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(head + 1, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet, new CellRangeAddress(head + 1, last, number, number)));
        series.setTitle(column.name(), new CellReference(sheet.getSheetName(), head, number, true, true));
        if (column.filled()) {
            style.fill(series, bars, i -> column.length().applyAsDouble(bars.get(i)) != 0);
        } else {
            style.clear(series);
        }
    }

    private void numbers(int series) {
        for (int i = 0; i < bars.size(); i++) {
            style.writtenLabel(series, i, words.step(plot, i));
        }
    }

    private void unname(int series) {
        var entry = chart.getCTChart().getLegend().addNewLegendEntry();
        entry.addNewIdx().setVal(series);
        entry.addNewDelete().setVal(true);
    }
}
