package id.sinergi.pdf;

import id.sinergi.document.Palette;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.Words;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands on every page: title and filters above, stamp, source and page x of y below. */
final class PdfFrame extends PdfPageEventHelper {

    private static final float SIZE = 8;

    private final ReportDocument report;
    private final Words words;
    private final PdfFonts fonts;
    private @Nullable PdfTemplate total;

    PdfFrame(ReportDocument report, Words words, PdfFonts fonts) {
        this.report = report;
        this.words = words;
        this.fonts = fonts;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(40, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        PdfTags.pagination(writer.getDirectContent(), () -> frame(writer, page));
    }

    private void frame(PdfWriter writer, Document page) {
        float left = page.left();
        float right = page.right();
        if (writer.getPageNumber() > 1) {
            float top = page.top() + 16;
            text(writer, Element.ALIGN_LEFT, report.title(), left, top, true);
            text(writer, Element.ALIGN_RIGHT, report.filters(), right, top, false);
            PdfFlow.line(writer.getDirectContent(), left, right, top - 6);
        }
        float bottom = page.bottom() - 22;
        PdfFlow.line(writer.getDirectContent(), left, right, bottom + 12);
        text(writer, Element.ALIGN_LEFT, report.stamp(), left, bottom, false);
        text(writer, Element.ALIGN_LEFT, report.source(), left, bottom - 11, false);
        number(writer, right, bottom);
    }

    /** The number of pages is known only at the end, so its place is kept by a template. */
    private void number(PdfWriter writer, float right, float y) {
        float room = fonts.base(false).getWidthPoint("000", SIZE);
        text(
                writer,
                Element.ALIGN_RIGHT,
                words.of("page", writer.getPageNumber(), "").strip(),
                right - room,
                y,
                false);
        if (total != null) {
            writer.getDirectContent().addTemplate(total, right - room + 2, y);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (total != null) {
            total.beginText();
            total.setFontAndSize(fonts.base(false), SIZE);
            total.setColorFill(Palette.color(Palette.INK_3));
            total.showText(String.valueOf(writer.getPageNumber() - 1));
            total.endText();
        }
    }

    private void text(PdfWriter writer, int align, String text, float x, float y, boolean bold) {
        ColumnText.showTextAligned(
                writer.getDirectContent(), align, fonts.phrase(text, SIZE, Palette.INK_3, bold), x, y, 0);
    }
}
