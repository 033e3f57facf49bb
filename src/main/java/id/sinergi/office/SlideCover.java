package id.sinergi.office;

import id.sinergi.document.Palette;
import id.sinergi.document.ReportDocument;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The first slide: title, period and filters, how new the data are and where they come from. */
final class SlideCover {

    private final SlideDeck deck;
    private final ReportDocument document;
    private final SlideText text;

    SlideCover(SlideDeck deck, ReportDocument document, SlideText text) {
        this.deck = deck;
        this.document = document;
        this.text = text;
    }

    void draw(XSLFSlide slide) {
        if (deck.ownLook()) {
            background(slide);
        }
        var title = deck.title(slide);
        if (deck.ownLook() || title.isEmpty()) {
            title(slide);
            below(slide);
            stamp(slide);
        } else {
            fill(slide, title.get());
        }
    }

    private void background(XSLFSlide slide) {
        var background = slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        background.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(Palette.ACCENT_DARK));
        background.addNewEffectLst();
        SlideText.bar(
                slide,
                new Rectangle2D.Double(SlideText.MARGIN, deck.size().height * 0.60, 72, 4),
                Palette.CLASSES.get(2));
    }

    private void title(XSLFSlide slide) {
        double height = deck.size().height;
        var area = area(height * 0.26, height * 0.32);
        deck.title(slide)
                .ifPresentOrElse(
                        shape -> {
                            SlideText.write(SlideText.move(shape, area), document.title(), 44, "ffffff", true);
                            shape.setVerticalAlignment(VerticalAlignment.BOTTOM);
                        },
                        () -> text.box(
                                slide, area, document.title(), 44, deck.ownLook() ? "ffffff" : Palette.INK, true));
    }

    private void below(XSLFSlide slide) {
        var area = area(deck.size().height * 0.64, 70);
        var color = deck.ownLook() ? Palette.CLASSES.get(1) : Palette.INK_2;
        deck.find(slide, Placeholder.SUBTITLE)
                .ifPresentOrElse(
                        shape -> SlideText.write(SlideText.move(shape, area), below(), 18, color, false),
                        () -> text.box(slide, area, below(), 18, color, false));
    }

    private void stamp(XSLFSlide slide) {
        var color = deck.ownLook() ? Palette.CLASSES.get(2) : Palette.INK_3;
        var stamp = document.stamp() + "\n" + document.source();
        text.box(slide, area(deck.size().height - 62, 40), stamp, 11, color, false);
    }

    /** An organisation's template says itself where title and subtitle stand. */
    private void fill(XSLFSlide slide, XSLFTextShape title) {
        title.setText(document.title());
        var all = String.join("\n", below(), document.stamp(), document.source());
        deck.find(slide, Placeholder.SUBTITLE)
                .ifPresentOrElse(
                        shape -> {
                            shape.setText(all);
                            SlideText.fit(shape);
                        },
                        () -> text.box(slide, deck.content(slide), all, 16, Palette.INK_2, false));
    }

    private String below() {
        return document.filters().contains(document.subtitle())
                ? document.filters()
                : document.subtitle() + "\n" + document.filters();
    }

    private Rectangle2D area(double top, double height) {
        return new Rectangle2D.Double(SlideText.MARGIN, top, deck.size().width - 2 * SlideText.MARGIN, height);
    }
}
