package id.sinergi.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Caption;
import id.sinergi.chart.Item;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.ValueFormat;
import id.sinergi.chart.WaterfallChart;
import id.sinergi.document.Cell;
import id.sinergi.document.ChartSection;
import id.sinergi.document.DataTable;
import id.sinergi.document.Plot;
import id.sinergi.document.PlotReader;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.SampleReport;
import id.sinergi.document.SectionTables;
import id.sinergi.document.TableSection;
import id.sinergi.gallery.ChartSamples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReportWriterTest {

    @Test
    void everyCellOfEverySectionHoldsItsTypedValue() throws IOException {
        var document = SampleReport.all(SampleReport.INDONESIAN);
        try (var workbook = written(document)) {
            assertThat(workbook.getNumberOfSheets())
                    .isEqualTo(document.sections().size() + 2);
            for (int i = 0; i < document.sections().size(); i++) {
                var table = new SectionTables(document.locale())
                        .of(document.sections().get(i));
                holds(workbook.getSheetAt(i + 2), table);
            }
        }
    }

    @Test
    void everyChartThatOfficeCanDrawIsNativeAndShowsTheFiguresOfItsSheet() throws IOException {
        var charts = new ChartSamples(Locale.ENGLISH)
                .all().values().stream()
                        .filter(chart -> !(chart instanceof WaterfallChart))
                        .toList();
        var document = SampleReport.document(
                Locale.ENGLISH,
                charts.stream()
                        .map(chart -> (ReportSection) new ChartSection("", chart, List.of()))
                        .toList());
        try (var workbook = written(document)) {
            for (int i = 0; i < charts.size(); i++) {
                var plot = new PlotReader(Locale.ENGLISH).read(charts.get(i));
                var drawing = workbook.getSheetAt(i + 1).getDrawingPatriarch();
                if (!NativeChart.canDraw(plot)) {
                    assertThat(drawing).isNull();
                    continue;
                }
                var shown = NativeFigures.of(drawing.getCharts().getFirst());
                double unit = plot.measure().format() == ValueFormat.PERCENT ? 100 : 1;
                var expected = plot.tracks().stream()
                        .map(track -> track.marks().stream()
                                .map(Plot.Mark::value)
                                .map(value -> value == null ? null : value / unit)
                                .toList())
                        .toList();
                assertThat(shown).as(charts.get(i).caption().title()).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void aHeatmapColoursItsCells() throws IOException {
        var heatmap =
                Objects.requireNonNull(new ChartSamples(Locale.ENGLISH).all().get("heatmap"));
        var document = SampleReport.document(Locale.ENGLISH, List.of(new ChartSection("", heatmap, List.of())));
        try (var workbook = written(document)) {
            assertThat(workbook.getSheetAt(1).getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
        }
    }

    @Test
    void remarksThatAreSharesOrWholeNumbersAreNumbersAndOthersWords() throws IOException {
        var written =
                List.of(List.of("78,3%", "6,5%"), List.of("1.990", "860"), List.of("78,3%", "−10% terhadap rencana"));
        var sections = written.stream().map(XlsxReportWriterTest::remarked).toList();
        try (var workbook = written(SampleReport.document(SampleReport.INDONESIAN, sections))) {
            assertThat(remark(workbook.getSheetAt(1)).getNumericCellValue()).isCloseTo(0.783, within(1e-9));
            assertThat(remark(workbook.getSheetAt(1)).getCellStyle().getDataFormatString())
                    .endsWith("0.0%");
            assertThat(remark(workbook.getSheetAt(2)).getNumericCellValue()).isEqualTo(1990);
            assertThat(remark(workbook.getSheetAt(3)).getStringCellValue()).isEqualTo("78,3%");
        }
    }

    private static ReportSection remarked(List<String> remarks) {
        var chart = new BarChart(
                new Caption("Sektor", "Sektor"),
                new Measure("Orang", "orang", ValueFormat.INTEGER),
                IntStream.range(0, remarks.size())
                        .mapToObj(
                                i -> new Item("S" + i, Point.of("S" + i, 10 - i).withNote(remarks.get(i))))
                        .toList());
        return new ChartSection("", chart, List.of());
    }

    private static XSSFCell remark(XSSFSheet sheet) {
        var row = sheet.getRow(SectionSheet.HEAD + 1);
        return row.getCell(row.getLastCellNum() - 1);
    }

    @Test
    void theHeaderStaysInSightAndCanBeFiltered() throws IOException {
        try (var workbook = written(SampleReport.document(Locale.ENGLISH, List.of(SampleReport.table(40))))) {
            var sheet = workbook.getSheetAt(2);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:D45");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        var rows = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|'/c calc'!A1").stream()
                .map(text -> List.of(Cell.of(text)))
                .toList();
        var table = new DataTable(List.of(DataTable.Column.words("Jabatan")), rows);
        var section = new TableSection("Jabatan", "", table, List.of());
        try (var workbook = written(SampleReport.document(Locale.ENGLISH, List.of(section)))) {
            var sheet = workbook.getSheetAt(1);
            for (int i = 0; i < rows.size(); i++) {
                var cell = sheet.getRow(SectionSheet.HEAD + 1 + i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    private static void holds(XSSFSheet sheet, DataTable table) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                var cell = sheet.getRow(SectionSheet.HEAD + 1 + row).getCell(column);
                switch (table.rows().get(row).get(column)) {
                    case Cell.Text text -> assertThat(cell.getStringCellValue()).isEqualTo(text.text());
                    case Cell.Number number ->
                        assertThat(cell.getNumericCellValue()
                                        * (table.columns().get(column).format() == ValueFormat.PERCENT ? 100 : 1))
                                .isCloseTo(number.value(), within(1e-9));
                    case Cell.Day day ->
                        assertThat(cell.getLocalDateTimeCellValue().toLocalDate())
                                .isEqualTo(day.date());
                    case Cell.Empty _ -> assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
                }
            }
        }
    }

    static XSSFWorkbook written(ReportDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxReportWriter().write(document, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
