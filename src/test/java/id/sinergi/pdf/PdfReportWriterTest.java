package id.sinergi.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.ValueFormat;
import id.sinergi.document.ChartSection;
import id.sinergi.document.Palette;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.SampleReport;
import id.sinergi.document.SectionTables;
import id.sinergi.document.Words;
import id.sinergi.pdf.TaggedPdf.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfReportWriterTest {

    private static final ReportDocument ALL = SampleReport.all(SampleReport.INDONESIAN);

    @Test
    void everyPageSaysWhereItIsAndWhatItShows() throws IOException {
        for (var style : List.of(PdfStyle.SLIDES, PdfStyle.PAPER)) {
            try (var pdf = tagged(ALL, style)) {
                for (int page = 1; page <= pdf.size(); page++) {
                    assertThat(String.join("\n", pdf.page(page).artifacts()))
                            .contains("Halaman " + page + " dari", "batch 14", "Data contoh");
                    assertThat(everything(pdf, page)).contains(ALL.filters());
                }
            }
        }
    }

    @Test
    void everythingWrittenIsTaggedInReadingOrderOrStandsOnEveryPage() throws IOException {
        for (var style : List.of(PdfStyle.SLIDES, PdfStyle.PAPER)) {
            try (var pdf = tagged(ALL, style)) {
                var document = pdf.document();
                assertThat(document.role()).isEqualTo("Document");
                assertThat(document.all("H1")).extracting(Tag::text).containsExactly("RingkasanMenteri");
                assertThat(document.all("TOCI")).hasSize(ALL.sections().size() + 1);
                assertThat(pdf.sections())
                        .extracting(section -> section.all("H2").getFirst().text())
                        .startsWith(ALL.sections().stream()
                                .map(section -> section.headline().replaceAll("\\s", ""))
                                .toArray(String[]::new));
                for (int page = 1; page <= pdf.size(); page++) {
                    assertThat(pdf.page(page).untagged()).isEmpty();
                }
                int read = document.all().mapToInt(tag -> tag.texts().size()).sum();
                int written = IntStream.rangeClosed(1, pdf.size())
                        .flatMap(page ->
                                pdf.page(page).marked().values().stream().mapToInt(List::size))
                        .sum();
                assertThat(read).isEqualTo(written);
            }
        }
    }

    @Test
    void eachChartSaysInWordsWhatItShows() throws IOException {
        try (var pdf = tagged(ALL, PdfStyle.SLIDES)) {
            var alternatives = ALL.sections().stream()
                    .filter(ChartSection.class::isInstance)
                    .map(section -> ((ChartSection) section).chart().caption().alternative())
                    .toList();
            assertThat(pdf.document().all("Figure"))
                    .extracting(Tag::alternative)
                    .containsAll(alternatives);
            assertThat(pdf.sections().getFirst().all("Figure").getFirst().alternative())
                    .contains("Dilatih: 18.412 orang", "Sesuai jalur", "Target 20.000 · 92,1%", "Ditempatkan: 6.238");
        }
    }

    @Test
    void aLinkOfTheContentsAndItsTagKnowEachOther() throws IOException {
        try (var pdf = tagged(ALL, PdfStyle.PAPER)) {
            var roots = pdf.reader().getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
            var parents = PdfNumberTree.readTree(roots.getAsDict(PdfName.PARENTTREE));
            int links = 0;
            for (int page = 1; pdf.reader().getPageN(page).getAsArray(PdfName.ANNOTS) != null; page++) {
                var annotations = pdf.reader().getPageN(page).getAsArray(PdfName.ANNOTS);
                for (int i = 0; i < annotations.size(); i++) {
                    int key = annotations
                            .getAsDict(i)
                            .getAsNumber(PdfName.STRUCTPARENT)
                            .intValue();
                    var element = (PdfDictionary) PdfReader.getPdfObject(parents.get(key));
                    assertThat(element.getAsName(PdfName.S)).hasToString("/Link");
                    assertThat(element.getAsArray(PdfName.K).getAsDict(1).get(PdfName.OBJ))
                            .hasToString(annotations.getPdfObject(i).toString());
                    links++;
                }
            }
            assertThat(links).isEqualTo(ALL.sections().size() + 1);
        }
    }

    @Test
    void pagesAreA4InTheOrientationAskedFor() throws IOException {
        try (var pdf = written(ALL, PdfStyle.SLIDES)) {
            assertThat(pdf.getPageSizeWithRotation(1).getWidth()).isBetween(841f, 843f);
        }
        try (var pdf = written(ALL, PdfStyle.PAPER)) {
            assertThat(pdf.getPageSizeWithRotation(1).getWidth()).isBetween(594f, 596f);
        }
    }

    @Test
    void everySectionHasItsBookmarkAndItsLineInTheContents() throws IOException {
        try (var pdf = written(ALL, PdfStyle.PAPER)) {
            var bookmarks = SimpleBookmark.getBookmarkList(pdf).stream()
                    .map(bookmark -> bookmark.get("Title"))
                    .toList();
            var titles = ALL.sections().stream().map(ReportSection::title).toList();
            assertThat(bookmarks).hasSize(titles.size() + 1);
            assertThat(bookmarks.stream().map(String::valueOf)).containsAll(titles);
            assertThat(text(pdf, 1) + text(pdf, 2)).contains(titles.getFirst(), titles.get(10), titles.getLast());
        }
    }

    @Test
    void aLongTableGoesOnToItsLastRowUnderARepeatedHeader() throws IOException {
        var table = SampleReport.table(200);
        try (var pdf = tagged(SampleReport.document(SampleReport.INDONESIAN, List.of(table)), PdfStyle.PAPER)) {
            var pages = IntStream.rangeClosed(1, pdf.size())
                    .mapToObj(page -> everything(pdf, page))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.contains("Kabupaten/kota"));
            var rows = pdf.document().all("Table").getFirst().all("TR");
            assertThat(rows).hasSize(201);
            assertThat(rows.getFirst().kids())
                    .extracting(Tag::role, Tag::text)
                    .startsWith(tuple("TH", "Kabupaten/kota"), tuple("TH", "Dilatih"));
            var words = new Words(SampleReport.INDONESIAN);
            for (int row = 0; row < 200; row++) {
                assertThat(rows.get(row + 1).kids())
                        .extracting(Tag::role, Tag::text)
                        .startsWith(
                                tuple("TH", "Kabupaten" + (row + 1)),
                                tuple("TD", words.number(100.0 * row, ValueFormat.INTEGER)));
            }
        }
    }

    @Test
    void headlineFiguresAndTablesStartBelowTheContentsAndNoRowStandsAlone() throws IOException {
        for (int rows = 3; rows < 60; rows++) {
            List<ReportSection> sections = List.of(SampleReport.figures(), SampleReport.table(rows));
            try (var pdf = tagged(SampleReport.document(SampleReport.INDONESIAN, sections), PdfStyle.PAPER)) {
                assertThat(everything(pdf, 1)).contains("18.412");
                for (int page = 1; page <= pdf.size(); page++) {
                    assertThat(everything(pdf, page).split("Kabupaten \\d").length - 1)
                            .as("rows of %d on page %d", rows, page)
                            .isNotEqualTo(1);
                }
            }
        }
    }

    @Test
    void onPaperAHeatmapIsATableWithColouredCells() throws IOException {
        var chart = ALL.sections().stream()
                .filter(ChartSection.class::isInstance)
                .map(ChartSection.class::cast)
                .filter(section -> section.chart() instanceof HeatmapChart)
                .findFirst()
                .orElseThrow();
        try (var pdf = tagged(SampleReport.document(SampleReport.INDONESIAN, List.of(chart)), PdfStyle.PAPER)) {
            var content = new SectionTables(SampleReport.INDONESIAN).of(chart);
            assertThat(pdf.document().all("Figure")).isEmpty();
            assertThat(pdf.document().all("TR")).hasSize(content.rows().size() + 1);
            var strongest = Palette.color(Palette.CLASSES.getLast());
            assertThat(new String(pdf.reader().getPageContent(1), StandardCharsets.ISO_8859_1))
                    .contains(String.format(Locale.ROOT, "%.5f", strongest.getRed() / 255.0));
        }
    }

    @Test
    void figuresStandInTheTextOfTheChartsThemselves() throws IOException {
        try (var pdf = written(ALL, PdfStyle.SLIDES)) {
            var all = IntStream.rangeClosed(1, pdf.getNumberOfPages())
                    .mapToObj(page -> text(pdf, page))
                    .collect(Collectors.joining("\n"));
            assertThat(all)
                    .contains("18.412", "104,2%", "4.630", "Ditempatkan ≤ 12 bulan", "8.077", "53,0%", "Sesuai jalur");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var pdf = written(ALL, PdfStyle.SLIDES)) {
            int fonts = 0;
            for (int i = 0; i < pdf.getXrefSize(); i++) {
                var object = pdf.getPdfObjectRelease(i);
                if (object instanceof PdfDictionary font && PdfName.FONT.equals(font.get(PdfName.TYPE))) {
                    assertThat(String.valueOf(font.get(PdfName.BASEFONT))).contains("Inter");
                }
                if (object instanceof PdfDictionary found && PdfName.FONTDESCRIPTOR.equals(found.get(PdfName.TYPE))) {
                    fonts++;
                    assertThat(found.contains(PdfName.FONTFILE2)).isTrue();
                    assertThat(String.valueOf(found.get(PdfName.FONTNAME))).contains("Inter");
                }
            }
            assertThat(fonts).isEqualTo(2);
        }
    }

    private static String everything(TaggedPdf pdf, int page) {
        return Stream.concat(
                        pdf.page(page).artifacts().stream(),
                        pdf.page(page).marked().values().stream().flatMap(List::stream))
                .collect(Collectors.joining("\n"));
    }

    private static TaggedPdf tagged(ReportDocument document, PdfStyle style) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReportWriter(style).write(document, out);
        return new TaggedPdf(out.toByteArray());
    }

    private static String text(PdfReader pdf, int page) {
        try {
            return new PdfTextExtractor(pdf).getTextFromPage(page);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static PdfReader written(ReportDocument document, PdfStyle style) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReportWriter(style).write(document, out);
        return new PdfReader(out.toByteArray());
    }
}
