package id.sinergi.office;

import id.sinergi.document.Palette;
import id.sinergi.document.ReportDocument;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** The foot of a slide: filters, stamp and source at the left, the slide's number at the right. */
final class SlideFoot {

    /** Of the line, which is to stay one. */
    private static final double LARGEST = 9;

    private static final double SMALLEST = 6.5;
    private static final double WIDE_LETTER = 0.6;

    private final SlideDeck deck;
    private final ReportDocument document;
    private final SlideText text;

    SlideFoot(SlideDeck deck, ReportDocument document, SlideText text) {
        this.deck = deck;
        this.document = document;
        this.text = text;
    }

    /** Inside what a template leaves free. */
    void draw(XSLFSlide slide) {
        var content = deck.content(slide);
        double left = deck.ownLook() ? SlideText.MARGIN : content.getX();
        double right = deck.ownLook() ? deck.size().width - SlideText.MARGIN : content.getMaxX();
        double top = deck.ownLook() ? deck.size().height - 30 : content.getMaxY() - SlideDeck.LINE + 4;
        var line = String.join(" · ", document.filters(), document.stamp(), document.source());
        double size = Math.clamp((right - left - 60) / (line.length() * WIDE_LETTER), SMALLEST, LARGEST);
        text.box(slide, new Rectangle2D.Double(left, top, right - left - 60, 14), line, size, Palette.INK_3, false);
        var number = text.box(slide, new Rectangle2D.Double(right - 60, top, 60, 14), "", 9, Palette.INK_3, false);
        var paragraph = number.getTextParagraphs().getFirst();
        paragraph.setTextAlign(TextAlign.RIGHT);
        var field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.setT(String.valueOf(slide.getSlideNumber()));
        var run = field.addNewRPr();
        run.setSz(900);
        run.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(Palette.INK_3));
    }
}
