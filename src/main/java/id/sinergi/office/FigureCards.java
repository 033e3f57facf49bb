package id.sinergi.office;

import id.sinergi.document.KeyFigure;
import id.sinergi.document.Palette;
import id.sinergi.document.Words;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Headline figures as cards: value, status as shape and word, target with a bar, change. */
final class FigureCards {

    private static final double GAP = 16;
    private static final int PER_ROW = 4;
    private static final double TALL = 220;
    private static final double WIDEST = 430;

    /** Texts become smaller in cards that are narrower than this. */
    private static final double USUAL = 150;

    /** Of a bold digit's size. */
    private static final double LETTER = 0.7;

    /** Name, value and unit need no more. */
    private static final double UNJUDGED = 120;

    private final XSLFSlide slide;
    private final Words words;

    FigureCards(XSLFSlide slide, Words words) {
        this.slide = slide;
        this.words = words;
    }

    void draw(List<KeyFigure> figures, Rectangle2D area) {
        int columns = Math.clamp(figures.size(), 1, figures.size() <= 6 && figures.size() > 4 ? 3 : PER_ROW);
        int rows = Math.max(1, (figures.size() + columns - 1) / columns);
        double width = Math.min(WIDEST, (area.getWidth() - GAP * (columns - 1)) / columns);
        boolean judged = figures.stream().anyMatch(figure -> figure.status() != null);
        double most = judged ? rows == 1 ? 250 : 180 : UNJUDGED;
        double height = Math.min(most, (area.getHeight() - GAP * (rows - 1)) / rows);
        double top = rows == 1 ? area.getY() + (area.getHeight() - height) / 3 : area.getY();
        for (int i = 0; i < figures.size(); i++) {
            card(
                    figures.get(i),
                    new Rectangle2D.Double(
                            area.getX() + i % columns * (width + GAP),
                            top + i / columns * (height + GAP),
                            width,
                            height));
        }
    }

    private void card(KeyFigure figure, Rectangle2D.Double area) {
        rectangle(area, "ffffff").setLineColor(Palette.color(Palette.LINE));
        rectangle(new Rectangle2D.Double(area.x, area.y, area.width, 5), Words.color(figure.status()));
        double margin = Math.min(16, area.width / 14);
        double left = area.x + margin;
        double width = area.width - 2 * margin;
        double scale = area.height >= TALL ? 1.3 : 1;
        double top = area.y + 14;
        var value = words.number(figure.value(), figure.format());
        double fitting = width / (value.length() * LETTER);
        double size = Math.min(value.length() > 8 ? 30 : 38, fitting * Math.max(1, USUAL / width));
        text(left, top, width, figure.name(), 15, Palette.INK_2, true);
        text(left, top + 24 * scale, width, value, size, Palette.INK, true);
        text(left, top + 24 * scale + 48, width, figure.below(), 12, Palette.INK_3, false);
        text(left, top + 92 * scale, width, words.judged(figure), 14, Words.color(figure.status()), true);
        bar(figure, left, top + 116 * scale, width);
        text(left, top + 126 * scale, width, words.target(figure), 12, Palette.INK_2, false);
        text(left, top + 144 * scale, width, figure.change(), 12, Palette.INK_3, false);
    }

    private void bar(KeyFigure figure, double x, double y, double width) {
        var achievement = figure.achievement();
        if (achievement == null) {
            return;
        }
        double end = Math.max(100, achievement);
        rectangle(new Rectangle2D.Double(x, y, width, 7), Palette.SURFACE_2);
        rectangle(new Rectangle2D.Double(x, y, width * Math.max(0, achievement) / end, 7), Palette.ACTUAL);
        rectangle(new Rectangle2D.Double(x + width * 100 / end - 1.5, y - 3, 3, 13), Palette.TARGET);
    }

    private XSLFAutoShape rectangle(Rectangle2D area, String color) {
        var shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(area);
        shape.setFillColor(Palette.color(color));
        shape.setLineColor(null);
        return shape;
    }

    private void text(double x, double y, double width, String text, double size, String color, boolean bold) {
        if (!text.isEmpty()) {
            var box = slide.createTextBox();
            box.setAnchor(new Rectangle2D.Double(x, y, width, size * 1.4));
            SlideText.write(box, text, Math.min(size, size * width / USUAL), color, bold);
        }
    }
}
