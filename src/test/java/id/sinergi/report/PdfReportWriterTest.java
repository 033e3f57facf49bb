package id.sinergi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.chart.ValueFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfReportWriterTest {

    private static final ReportDocument ALL = SampleReport.all(SampleReport.INDONESIAN);

    @Test
    void everyPageSaysWhereItIsAndWhatItShows() throws IOException {
        for (var style : List.of(PdfStyle.SLIDES, PdfStyle.PAPER)) {
            try (var pdf = written(ALL, style)) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    assertThat(text(pdf, page))
                            .contains("Halaman " + page + " dari", ALL.filters(), "batch 14", "Data contoh");
                }
            }
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
        try (var pdf = written(SampleReport.document(SampleReport.INDONESIAN, List.of(table)), PdfStyle.PAPER)) {
            var pages = IntStream.rangeClosed(2, pdf.getNumberOfPages() - 1)
                    .mapToObj(page -> text(pdf, page))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.contains("Kabupaten/kota"));
            var all = String.join("\n", pages);
            var words = new Words(SampleReport.INDONESIAN);
            IntStream.range(0, 200)
                    .forEach(row -> assertThat(all)
                            .contains("Kabupaten " + (row + 1) + words.number(100.0 * row, ValueFormat.INTEGER)));
        }
    }

    @Test
    void figuresStandInTheTextOfTheChartsThemselves() throws IOException {
        try (var pdf = written(ALL, PdfStyle.SLIDES)) {
            var all = IntStream.rangeClosed(1, pdf.getNumberOfPages())
                    .mapToObj(page -> text(pdf, page))
                    .collect(Collectors.joining("\n"));
            assertThat(all).contains("18.412", "104,2%", "4.630", "Korea Selatan", "1.820 (29,2%)", "Sesuai jalur");
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
