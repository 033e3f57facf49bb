package id.sinergi.office;

import id.sinergi.document.Palette;
import id.sinergi.document.ReportDocument;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The words on slides: in the template's placeholders where it has them, in our own look where there is no template. */
final class SlideText {

    private static final double MARGIN = 40;
    private static final double SMALLEST_TITLE = 14;
    private static final double LARGEST_TITLE = 44;

    /** Of the line at the foot, which is to stay one. */
    private static final double LARGEST_FOOT = 9;

    private static final double SMALLEST_FOOT = 6.5;
    private static final double WIDE_LETTER = 0.6;

    private final SlideDeck deck;
    private final ReportDocument document;

    SlideText(SlideDeck deck, ReportDocument document) {
        this.deck = deck;
        this.document = document;
    }

    void cover(XSLFSlide slide) {
        double width = deck.size().width;
        double height = deck.size().height;
        if (deck.ownLook()) {
            var background = slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
            background.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(Palette.ACCENT_DARK));
            background.addNewEffectLst();
            bar(slide, new Rectangle2D.Double(MARGIN, height * 0.60, 72, 4), Palette.CLASSES.get(2));
        }
        var below = document.filters().contains(document.subtitle())
                ? document.filters()
                : document.subtitle() + "\n" + document.filters();
        var title = deck.title(slide);
        var subtitle = deck.find(slide, Placeholder.SUBTITLE);
        if (deck.ownLook() || title.isEmpty()) {
            var area = new Rectangle2D.Double(MARGIN, height * 0.26, width - 2 * MARGIN, height * 0.32);
            title.ifPresentOrElse(
                    shape -> write(move(slide, shape, area), document.title(), 44, "ffffff", true),
                    () -> box(slide, area, document.title(), 44, deck.ownLook() ? "ffffff" : Palette.INK, true));
            title.ifPresent(shape -> shape.setVerticalAlignment(VerticalAlignment.BOTTOM));
            var under = new Rectangle2D.Double(MARGIN, height * 0.64, width - 2 * MARGIN, 70);
            subtitle.ifPresentOrElse(
                    shape -> write(
                            move(slide, shape, under),
                            below,
                            18,
                            deck.ownLook() ? Palette.CLASSES.get(1) : Palette.INK_2,
                            false),
                    () -> box(slide, under, below, 18, deck.ownLook() ? Palette.CLASSES.get(1) : Palette.INK_2, false));
            var stamp = new Rectangle2D.Double(MARGIN, height - 62, width - 2 * MARGIN, 40);
            var quiet = deck.ownLook() ? Palette.CLASSES.get(2) : Palette.INK_3;
            box(slide, stamp, document.stamp() + "\n" + document.source(), 11, quiet, false);
            return;
        }
        title.get().setText(document.title());
        var all = String.join("\n", below, document.stamp(), document.source());
        subtitle.ifPresentOrElse(
                shape -> {
                    shape.setText(all);
                    fit(shape);
                },
                () -> box(slide, deck.content(slide), all, 16, Palette.INK_2, false));
    }

    void head(XSLFSlide slide, String headline, String below) {
        double width = deck.size().width;
        var area = new Rectangle2D.Double(MARGIN, 14, width - 2 * MARGIN, 62);
        var under = new Rectangle2D.Double(MARGIN, 80, width - 2 * MARGIN, 20);
        var title = deck.title(slide);
        if (deck.ownLook()) {
            bar(slide, new Rectangle2D.Double(0, 0, 10, deck.size().height), Palette.ACCENT_DARK);
        }
        if (deck.ownLook() || title.isEmpty()) {
            title.ifPresentOrElse(
                    shape -> write(move(slide, shape, area), headline, size(headline), Palette.INK, true),
                    () -> box(slide, area, headline, size(headline), Palette.INK, true));
            title.ifPresent(shape -> shape.setVerticalAlignment(VerticalAlignment.MIDDLE));
        } else {
            title.get().setText(headline);
            fit(title.get());
            var content = deck.content(slide);
            under = new Rectangle2D.Double(content.getX(), content.getY(), content.getWidth(), SlideDeck.LINE);
        }
        if (!below.isEmpty()) {
            box(slide, under, below, 13, Palette.INK_3, false);
        }
    }

    private static int size(String headline) {
        return headline.length() > 150 ? 16 : headline.length() > 110 ? 18 : headline.length() > 60 ? 22 : 26;
    }

    /** Makes the letters of a template's placeholder smaller until they fit. */
    private static void fit(XSLFTextShape title) {
        var runs = title.getTextParagraphs().stream()
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .toList();
        double size = runs.stream()
                .map(run -> run.getFontSize())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LARGEST_TITLE);
        while (size > SMALLEST_TITLE
                && title.getTextHeight() > title.getAnchor().getHeight()) {
            size -= 2;
            for (var run : runs) {
                run.setFontSize(size);
            }
        }
    }

    /** Filters, stamp and source at the left, the slide's number at the right; inside what a template leaves free. */
    void foot(XSLFSlide slide) {
        var content = deck.content(slide);
        double left = deck.ownLook() ? MARGIN : content.getX();
        double right = deck.ownLook() ? deck.size().width - MARGIN : content.getMaxX();
        double top = deck.ownLook() ? deck.size().height - 30 : content.getMaxY() - SlideDeck.LINE + 4;
        var line = String.join(" · ", document.filters(), document.stamp(), document.source());
        double size = Math.clamp((right - left - 60) / (line.length() * WIDE_LETTER), SMALLEST_FOOT, LARGEST_FOOT);
        box(slide, new Rectangle2D.Double(left, top, right - left - 60, 14), line, size, Palette.INK_3, false);
        var number = box(slide, new Rectangle2D.Double(right - 60, top, 60, 14), "", 9, Palette.INK_3, false);
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

    void paragraphs(XSLFSlide slide, Rectangle2D area, List<String> lines) {
        var box = box(slide, area, "", 18, Palette.INK, false);
        box.clearText();
        for (var line : lines) {
            var paragraph = box.addNewTextParagraph();
            paragraph.setSpaceAfter(10d);
            paragraph.setBullet(true);
            paragraph.setIndent(-16d);
            paragraph.setLeftMargin(16d);
            var run = paragraph.addNewTextRun();
            run.setText(line);
            run.setFontSize(18d);
            run.setFontColor(Palette.color(Palette.INK));
        }
    }

    XSLFTextBox box(XSLFSlide slide, Rectangle2D area, String text, double size, String color, boolean bold) {
        var box = slide.createTextBox();
        box.setAnchor(area);
        write(box, text, size, color, bold);
        return box;
    }

    static void write(XSLFTextShape shape, String text, double size, String color, boolean bold) {
        shape.setInsets(new org.apache.poi.sl.usermodel.Insets2D(0, 0, 0, 0));
        shape.setWordWrap(true);
        shape.clearText();
        for (var line : text.split("\n")) {
            var paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            var run = paragraph.addNewTextRun();
            run.setText(line);
            run.setFontSize(size);
            run.setBold(bold);
            run.setFontColor(Palette.color(color));
        }
    }

    static void bar(XSLFSlide slide, Rectangle2D area, String color) {
        var bar = slide.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(area);
        bar.setFillColor(Palette.color(color));
        bar.setLineColor(null);
    }

    private static XSLFTextShape move(XSLFSlide slide, XSLFTextShape shape, Rectangle2D area) {
        shape.setAnchor(area);
        return shape;
    }
}
