package id.sinergi.pdf;

import id.sinergi.document.Palette;
import id.sinergi.drawing.ReportFonts;
import java.io.IOException;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/** The embedded fonts of one PDF file. */
final class PdfFonts implements FontMapper {

    private final BaseFont regular;
    private final BaseFont strong;

    PdfFonts() throws IOException {
        regular = embed("Inter-Regular.ttf", false);
        strong = embed("Inter-SemiBold.ttf", true);
    }

    private static BaseFont embed(String name, boolean strong) throws IOException {
        return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, ReportFonts.file(strong), null);
    }

    BaseFont base(boolean bold) {
        return bold ? strong : regular;
    }

    Font font(double size, String color, boolean bold) {
        return new Font(base(bold), (float) size, Font.NORMAL, Palette.color(color));
    }

    Paragraph paragraph(String text, double size, String color, boolean bold) {
        var paragraph = new Paragraph(text, font(size, color, bold));
        paragraph.setLeading((float) (size * 1.35));
        return paragraph;
    }

    Phrase phrase(String text, double size, String color, boolean bold) {
        return new Phrase(text, font(size, color, bold));
    }

    Chunk chunk(String text, double size, String color, boolean bold) {
        return new Chunk(text, font(size, color, bold));
    }

    @Override
    public BaseFont awtToPdf(java.awt.Font font) {
        return base(ReportFonts.isStrong(font));
    }

    @Override
    public java.awt.Font pdfToAwt(BaseFont font, int size) {
        return font == strong ? ReportFonts.strong(size) : ReportFonts.regular(size);
    }
}
