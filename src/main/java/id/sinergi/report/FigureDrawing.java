package id.sinergi.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Headline figures as cards on any canvas. */
final class FigureDrawing {

    private static final int PER_ROW = 4;
    private static final double GAP = 12;
    private static final int LONG = 6;

    private final Words words;

    FigureDrawing(Words words) {
        this.words = words;
    }

    void draw(Graphics2D canvas, List<KeyFigure> figures, Rectangle2D area) {
        int rows = Math.max(1, (figures.size() + PER_ROW - 1) / PER_ROW);
        int columns = Math.clamp(figures.size(), 1, PER_ROW);
        double width = (area.getWidth() - GAP * (columns - 1)) / columns;
        double height = area.getHeight() / rows - GAP;
        for (int i = 0; i < figures.size(); i++) {
            card(
                    canvas,
                    figures.get(i),
                    area.getX() + i % columns * (width + GAP),
                    area.getY() + i / columns * (height + GAP),
                    width,
                    height);
        }
    }

    private void card(Graphics2D canvas, KeyFigure figure, double x, double y, double width, double height) {
        Brush.fill(canvas, new Rectangle2D.Double(x, y, width, height), Palette.LINE, 8);
        Brush.fill(canvas, new Rectangle2D.Double(x + 0.7, y + 0.7, width - 1.4, height - 1.4), "ffffff", 7);
        Brush.fill(canvas, new Rectangle2D.Double(x, y, width, 4), Words.color(figure.status()), 2);
        double left = x + 10;
        double room = width - 20;
        line(canvas, figure.name(), left, y + 24, room, 10, Palette.INK_2, true);
        var value = words.number(figure.value(), figure.format());
        line(canvas, value, left, y + 52, room, value.length() > LONG ? 17 : 23, Palette.INK, true);
        line(canvas, figure.unit(), left, y + 66, room, 8.5, Palette.INK_3, false);
        line(canvas, words.judged(figure), left, y + 86, room, 9.5, Words.color(figure.status()), true);
        bar(canvas, figure, left, y + 93, room);
        line(canvas, words.target(figure), left, y + 113, room, 8.5, Palette.INK_2, false);
        canvas.setFont(ReportFonts.regular(8));
        double change = y + 125;
        for (var part : Brush.lines(canvas, figure.change(), room, 2)) {
            line(canvas, part, left, change, room, 8, Palette.INK_3, false);
            change += 10;
        }
    }

    private static void bar(Graphics2D canvas, KeyFigure figure, double x, double y, double width) {
        var achievement = figure.achievement();
        if (achievement == null) {
            return;
        }
        double end = Math.max(100, achievement);
        Brush.fill(canvas, new Rectangle2D.Double(x, y, width, 5), Palette.SURFACE_2, 4);
        Brush.fill(canvas, new Rectangle2D.Double(x, y, width * Math.max(0, achievement) / end, 5), Palette.ACTUAL, 4);
        Brush.fill(canvas, new Rectangle2D.Double(x + width * 100 / end - 1, y - 2, 2, 9), Palette.TARGET, 1);
    }

    private static void line(
            Graphics2D canvas, String text, double x, double y, double width, double size, String color, boolean bold) {
        canvas.setFont(bold ? ReportFonts.strong(size) : ReportFonts.regular(size));
        canvas.setColor(Palette.color(color));
        Brush.text(canvas, Brush.fitting(canvas, text, width), x, y);
    }
}
