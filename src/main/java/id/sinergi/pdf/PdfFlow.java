package id.sinergi.pdf;

import id.sinergi.document.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.function.ObjDoubleConsumer;
import org.openpdf.text.Document;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Fills pages from the top down, each piece under its tag, and goes on to the next page where one is full. */
final class PdfFlow {

    private static final float BELOW_BASELINE = 0.28f;
    private static final float ENDLESS = 100_000;

    private final Document document;
    private final PdfWriter writer;
    private final PdfTags tags;
    private final PdfFonts fonts;
    private float y;

    PdfFlow(Document document, PdfWriter writer, PdfFonts fonts) {
        this.document = document;
        this.writer = writer;
        this.tags = new PdfTags(writer);
        this.fonts = fonts;
        this.y = document.top();
    }

    PdfTags tags() {
        return tags;
    }

    PdfWriter writer() {
        return writer;
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    float left() {
        return document.left();
    }

    float width() {
        return document.right() - document.left();
    }

    float y() {
        return y;
    }

    /** What a whole page holds. */
    float page() {
        return document.top() - document.bottom();
    }

    float room() {
        return y - document.bottom();
    }

    void skip(float height) {
        y -= height;
    }

    void newPage() {
        document.newPage();
        y = document.top();
    }

    /** Goes on to a new page unless so much fits on this one. */
    void need(float height) {
        if (height > room()) {
            newPage();
        }
    }

    float height(Phrase text, float leading) {
        var column = new ColumnText(canvas());
        column.setSimpleColumn(left(), -ENDLESS, document.right(), 0);
        column.setLeading(leading);
        column.setText(text);
        column.go(true);
        return -column.getYLine() + BELOW_BASELINE * leading;
    }

    void text(PdfStructureElement element, Phrase text, float leading) {
        text(element, text, leading, document.right());
    }

    void text(PdfStructureElement element, Phrase text, float leading, float right) {
        var column = new ColumnText(canvas());
        column.setText(text);
        column.setLeading(leading);
        tags.spell(element, text.getContent());
        int status;
        do {
            need(leading);
            column.setCanvas(canvas());
            column.setSimpleColumn(left(), document.bottom(), right, y);
            canvas().beginMarkedContentSequence(element);
            status = column.go();
            canvas().endMarkedContentSequence();
            y = column.getYLine() - BELOW_BASELINE * leading;
            if (ColumnText.hasMoreText(status)) {
                newPage();
            }
        } while (ColumnText.hasMoreText(status));
    }

    /** A drawing over the whole width, with the words for those who cannot see it. */
    void figure(float height, String alternative, ObjDoubleConsumer<Graphics2D> draw) {
        var drawing = drawing(width(), height, draw);
        var place = new Rectangle(left(), y - height, document.right(), y);
        PdfTags.marked(
                canvas(),
                tags.figure(alternative, place),
                () -> canvas().addTemplate(drawing, left(), place.getBottom()));
        y -= height;
    }

    private PdfTemplate drawing(float width, float height, ObjDoubleConsumer<Graphics2D> draw) {
        var template = canvas().createTemplate(width, height);
        var graphics = template.createGraphics(width, height, fonts);
        graphics.setColor(Color.WHITE);
        draw.accept(graphics, height);
        graphics.dispose();
        return template;
    }

    /** A thin line across the page, for the eye alone. */
    void rule() {
        PdfTags.artifact(canvas(), () -> line(canvas(), left(), document.right(), y));
    }

    static void line(PdfContentByte canvas, float left, float right, float y) {
        canvas.setColorStroke(Palette.color(Palette.LINE));
        canvas.setLineWidth(0.6f);
        canvas.moveTo(left, y);
        canvas.lineTo(right, y);
        canvas.stroke();
    }
}
