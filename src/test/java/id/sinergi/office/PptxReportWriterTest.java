package id.sinergi.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Caption;
import id.sinergi.chart.Item;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.ValueFormat;
import id.sinergi.chart.WaterfallChart;
import id.sinergi.document.ChartSection;
import id.sinergi.document.Definition;
import id.sinergi.document.Plot;
import id.sinergi.document.PlotReader;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.SampleReport;
import id.sinergi.document.SectionTables;
import id.sinergi.gallery.ChartSamples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFFactory;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

class PptxReportWriterTest {

    @Test
    void everyChartIsNativeAndEditableFromItsOwnWorkbook() throws Exception {
        for (var chart : new ChartSamples(Locale.ENGLISH).all().values()) {
            var plot = new PlotReader(Locale.ENGLISH).read(chart);
            if (!NativeChart.canDraw(plot) || chart instanceof WaterfallChart) {
                continue;
            }
            try (var show = written(document(new ChartSection("", chart, List.of())), null)) {
                var parts = Slides.parts(plot);
                for (int i = 0; i < parts.size(); i++) {
                    check(
                            chart(show.getSlides().get(1 + i)),
                            parts.get(i),
                            chart.caption().title());
                }
            }
        }
    }

    private static void check(XSLFChart drawn, Plot plot, String as) throws Exception {
        double unit = plot.measure().format() == ValueFormat.PERCENT ? 100 : 1;
        var expected = plot.tracks().stream()
                .map(track -> track.marks().stream()
                        .map(Plot.Mark::value)
                        .map(value -> value == null ? null : value / unit)
                        .toList())
                .toList();
        assertThat(NativeFigures.of(drawn)).as(as).containsExactlyInAnyOrderElementsOf(expected);
        var first = plot.tracks().getFirst().value(0);
        if (first != null) {
            var sheet = drawn.getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(first / unit);
        }
    }

    @Test
    void noMarkStrikesThroughAValue() throws Exception {
        var measure = new Measure("Achievement", "%", ValueFormat.PERCENT);
        var ranking = new BarChart(
                new Caption("Ranking", "Ranking"),
                measure,
                List.of(
                        new Item("A", Point.of("A", 107).withTarget(100)),
                        new Item("B", Point.of("B", 66).withTarget(100)),
                        new Item("C", Point.of("C", 4).withTarget(100))));
        try (var show = written(document(new ChartSection("", ranking, List.of())), null)) {
            var bars = chart(show.getSlides().get(1)).getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(bars.getSerList().stream()
                            .filter(CTBarSer::isSetDLbls)
                            .flatMap(series -> series.getDLbls().getDLblList().stream()))
                    .extracting(label -> label.getDLblPos().getVal())
                    .containsExactly(STDLblPos.IN_BASE, STDLblPos.IN_BASE, STDLblPos.OUT_END);
        }
    }

    @Test
    void aHeatmapBecomesATableThatContinuesUntilItsLastRow() throws IOException {
        var heatmap =
                Objects.requireNonNull(new ChartSamples(Locale.ENGLISH).all().get("heatmap"));
        var rows = new SectionTables(Locale.ENGLISH)
                .of(new ChartSection("", heatmap, List.of()))
                .rows();
        try (var show = written(document(new ChartSection("", heatmap, List.of())), null)) {
            assertThat(tableRows(show)).isEqualTo(rows.size());
        }
        try (var show = written(document(SampleReport.table(90)), null)) {
            assertThat(tableRows(show)).isEqualTo(90);
            assertThat(show.getSlides()).hasSize(1 + 7);
        }
    }

    @Test
    void theMessageIsTheTitleAndTheNotesHoldDefinitionSourceAndStamp() throws IOException {
        var chart =
                Objects.requireNonNull(new ChartSamples(Locale.ENGLISH).all().get("bar"));
        var section = new ChartSection(
                "Jawa Timur leads.", chart, List.of(new Definition("Achievement", "Actual ÷ target.")));
        try (var show = written(document(section), null)) {
            var slide = show.getSlides().get(1);
            assertThat(slide.getTitle()).isEqualTo("Jawa Timur leads.");
            var notes = slide.getNotes().getShapes().toString() + text(show, true);
            assertThat(notes).contains("Achievement: Actual ÷ target.", "batch 14", "Data contoh");
        }
    }

    @Test
    void theFirstTwoSlidesAreTheTitleAndTheHeadlineFiguresWithTheirStatusInWords() throws IOException {
        try (var show = written(document(SampleReport.figures()), null)) {
            assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
                    .isEqualTo(16.0 / 9);
            assertThat(text(show, false)).startsWith("Ringkasan Menteri");
            assertThat(text(show, false))
                    .contains("18,412", "▲  On track", "◆  Needs attention", "Target 20,000 · 92.1%", "○");
        }
    }

    @Test
    void anOrganisationsTemplateGivesMasterAndSize(@TempDir Path directory) throws IOException {
        var file = directory.resolve("template.pptx");
        try (var own = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            own.setPageSize(new java.awt.Dimension(1000, 562));
            own.createSlide().createTextBox().setText("an old slide");
            own.getSlideMasters().getFirst().createTextBox().setText("Kementerian");
            own.write(out);
        }
        var document = document(SampleReport.figures());
        try (var show = written(document, file)) {
            assertThat(show.getPageSize().width).isEqualTo(1000);
            assertThat(show.getSlides()).hasSize(2);
            assertThat(text(show, false)).startsWith("Ringkasan Menteri");
            assertThat(text(show, false)).doesNotContain("an old slide");
            assertThat(show.getSlideMasters().getFirst().getShapes())
                    .anyMatch(shape -> shape instanceof XSLFTextShape text
                            && text.getText().equals("Kementerian"));
        }
    }

    @Test
    void aTemplateWithSeveralMastersAndNoNotesGetsNotes(@TempDir Path directory) throws IOException {
        var file = directory.resolve("template.pptx");
        try (var own = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            own.getSlideMasters().getFirst().createRelationship(XSLFRelation.THEME, XSLFFactory.getInstance(), 2);
            own.write(out);
        }
        var document = document(SampleReport.figures());
        try (var show = written(document, file)) {
            assertThat(show.getNotesMaster().getTheme()).isNotNull();
            assertThat(show.getRelations())
                    .extracting(part -> part.getPackagePart().getPartName().getName())
                    .doesNotContain("/ppt/theme/theme2.xml");
            assertThat(text(show, true)).contains(document.stamp());
        }
    }

    @Test
    void aTemplateWithoutASubtitleStillSaysOnItsCoverWhatTheFiguresAreAbout(@TempDir Path directory)
            throws IOException {
        var file = directory.resolve("template.pptx");
        try (var own = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            var cover = own.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE);
            List.copyOf(cover.getShapes()).stream()
                    .filter(shape -> shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.SUBTITLE)
                    .forEach(cover::removeShape);
            own.write(out);
        }
        var document = document(SampleReport.figures());
        try (var show = written(document, file)) {
            var texts = show.getSlides().getFirst().getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText())
                    .toList();
            assertThat(String.join("\n", texts)).contains(document.filters(), document.stamp(), document.source());
        }
    }

    @Test
    void nothingStandsOverTheTitleOfASlide(@TempDir Path directory) throws IOException {
        var file = directory.resolve("template.pptx");
        try (var own = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            own.write(out);
        }
        for (var template : Arrays.asList(null, file)) {
            try (var show = written(SampleReport.all(Locale.ENGLISH), template)) {
                for (var slide : show.getSlides().subList(1, show.getSlides().size())) {
                    var title = slide.getPlaceholder(Placeholder.TITLE);
                    assertThat(slide.getShapes())
                            .filteredOn(shape -> shape != title)
                            .noneMatch(shape -> shape.getAnchor().intersects(title.getAnchor()));
                }
            }
        }
    }

    private static ReportDocument document(ReportSection section) {
        return SampleReport.document(Locale.ENGLISH, List.of(section));
    }

    private static XSLFChart chart(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFGraphicFrame.class::isInstance)
                .map(frame -> ((XSLFGraphicFrame) frame).getChart())
                .findFirst()
                .orElseThrow();
    }

    private static int tableRows(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .mapToInt(table -> ((XSLFTable) table).getNumberOfRows() - 1)
                .sum();
    }

    private static String text(XMLSlideShow show, boolean notes) {
        var extractor = new SlideShowExtractor<>(show);
        extractor.setNotesByDefault(notes);
        return extractor.getText();
    }

    static XMLSlideShow written(ReportDocument document, @Nullable Path template) throws IOException {
        var out = new ByteArrayOutputStream();
        new PptxReportWriter(template).write(document, out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }
}
