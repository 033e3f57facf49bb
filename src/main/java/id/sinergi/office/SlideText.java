package id.sinergi.office;

import id.sinergi.document.Palette;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The words on slides: in the template's placeholders where it has them, in our own look where there is no template. */
final class SlideText {

    /** Between the slide and its words. */
    static final double MARGIN = 40;

    private static final double SMALLEST_TITLE = 14;
    private static final double LARGEST_TITLE = 44;

    private final SlideDeck deck;

    SlideText(SlideDeck deck) {
        this.deck = deck;
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
                    shape -> write(move(shape, area), headline, size(headline), Palette.INK, true),
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
    static void fit(XSLFTextShape title) {
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

    static XSLFTextShape move(XSLFTextShape shape, Rectangle2D area) {
        shape.setAnchor(area);
        return shape;
    }
}
