package id.sinergi.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Says what each piece of a page is, so that a screen reader reads it in order: sections of headings, paragraphs, tables
 * and figures. Whatever is drawn for the eye alone, or stands on every page, is an artifact.
 */
final class PdfTags {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName OWNER = new PdfName("O");

    private final PdfWriter writer;
    private final PdfStructureElement document;
    private PdfStructureElement section;

    PdfTags(PdfWriter writer) {
        this.writer = writer;
        this.document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        this.section = new PdfStructureElement(document, PdfName.SECT);
    }

    /** Everything added from now on belongs to a new section. */
    void beginSection() {
        section = new PdfStructureElement(document, PdfName.SECT);
    }

    /** A part of the present section, such as {@code H2} or {@code P}. */
    PdfStructureElement add(String role) {
        return within(section, role);
    }

    PdfStructureElement within(PdfStructureElement parent, String role) {
        return new PdfStructureElement(parent, new PdfName(role));
    }

    /** A figure in the present section with the words for those who cannot see it. */
    PdfStructureElement figure(String alternative, Rectangle place) {
        var figure = add("Figure");
        figure.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        var layout = attributes("Layout");
        layout.put(PdfName.BBOX, new PdfRectangle(place));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, layout);
        return figure;
    }

    /** Says the text in full where lines swallow the spaces that they break at. */
    void spell(PdfStructureElement element, String text) {
        element.put(new PdfName("ActualText"), new PdfString(text, PdfObject.TEXT_UNICODE));
    }

    /** The heading of a column or of a row. */
    PdfStructureElement heading(PdfStructureElement row, boolean ofColumn) {
        var heading = within(row, "TH");
        var scope = attributes("Table");
        scope.put(new PdfName("Scope"), new PdfName(ofColumn ? "Column" : "Row"));
        heading.put(PdfName.A, scope);
        return heading;
    }

    /** Makes the place of an element that has been marked already a link to a named place. */
    void link(PdfStructureElement element, Rectangle place, String destination, String description) {
        var annotation = PdfAnnotation.createLink(
                writer, place, PdfAnnotation.HIGHLIGHT_NONE, PdfAction.gotoLocalPage(destination, false));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        var object = new PdfDictionary(PdfName.OBJR);
        object.put(PdfName.OBJ, annotation.getIndirectReference());
        object.put(PdfName.PG, writer.getCurrentPage());
        var parts = new PdfArray(element.get(PdfName.K));
        parts.add(object);
        element.put(PdfName.K, parts);
        writer.addAnnotation(annotation);
    }

    static void artifact(PdfContentByte canvas, Runnable drawing) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /** What stands on every page. */
    static void pagination(PdfContentByte canvas, Runnable drawing) {
        var kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Pagination"));
        canvas.beginMarkedContentSequence(ARTIFACT, kind, true);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    static void marked(PdfContentByte canvas, PdfStructureElement element, Runnable drawing) {
        canvas.beginMarkedContentSequence(element);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    private static PdfDictionary attributes(String owner) {
        var attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName(owner));
        return attributes;
    }
}
