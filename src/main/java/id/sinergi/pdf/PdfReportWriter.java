package id.sinergi.pdf;

import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportWriter;
import id.sinergi.document.Words;
import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Tagged A4 pages with contents, bookmarks, vector charts and tables that continue with their header. */
public final class PdfReportWriter implements ReportWriter {

    private final PdfStyle style;

    public PdfReportWriter(PdfStyle style) {
        this.style = style;
    }

    @Override
    public void write(ReportDocument report, OutputStream out) throws IOException {
        var words = new Words(report.locale());
        var fonts = new PdfFonts();
        var page = style.landscape() ? PageSize.A4.rotate() : PageSize.A4;
        try (var document = new Document(page, 42, 42, 56, 50)) {
            var writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setTagged();
            writer.setTabs(PdfName.S);
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
            writer.setPageEvent(new PdfFrame(report, words, fonts));
            document.addTitle(report.title());
            document.addAuthor(report.author());
            document.addSubject(report.filters());
            writer.createXmpMetadata();
            document.open();
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(report.locale().toLanguageTag()));
            new PdfPages(new PdfFlow(document, writer, fonts), report, style, fonts).write();
        }
    }
}
