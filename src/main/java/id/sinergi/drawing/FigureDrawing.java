package id.sinergi.drawing;

import id.sinergi.document.KeyFigure;
import id.sinergi.document.Palette;
import id.sinergi.document.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Headline figures as cards on any canvas. */
public final class FigureDrawing {

    private static final double GAP = 12;
    private static final double TALL = 156;

    /** Name, value and unit need no more. */
    private static final double UNJUDGED = 90;

    private static final double LARGE = 23;
    private static final double SMALLEST = 12;

    /** Names and targets need so much. */
    private static final double NARROWEST = 110;

    private final Words words;
    private final int perRow;

    /**
     * @param perRow the most cards beside each other
     */
    public FigureDrawing(Words words, int perRow) {
        this.words = words;
        this.perRow = perRow;
    }

    /** As many cards in each row as nearly the same. */
    int columns(int figures) {
        int rows = rows(figures);
        return Math.max(1, (figures + rows - 1) / rows);
    }

    private int rows(int figures) {
        return Math.max(1, (figures + perRow - 1) / perRow);
    }

    /** The height that cards need. */
    public double height(List<KeyFigure> figures) {
        boolean judged = figures.stream().anyMatch(figure -> figure.status() != null);
        return rows(figures.size()) * (judged ? TALL : UNJUDGED);
    }

    /** How much larger cards can be drawn in a place of this size. */
    public double scale(List<KeyFigure> figures, double width, double height) {
        double across = (width + GAP) / (columns(figures.size()) * (NARROWEST + GAP));
        return Math.min(across, height / height(figures));
    }

    public void draw(Graphics2D canvas, List<KeyFigure> figures, Rectangle2D area) {
        int columns = columns(figures.size());
        double width = (area.getWidth() - GAP * (columns - 1)) / columns;
        double height = Math.min(area.getHeight(), height(figures)) / rows(figures.size()) - GAP;
        double size = valueSize(canvas, figures, width - 20);
        for (int i = 0; i < figures.size(); i++) {
            card(
                    canvas,
                    figures.get(i),
                    size,
                    new Rectangle2D.Double(
                            area.getX() + i % columns * (width + GAP),
                            area.getY() + i / columns * (height + GAP),
                            width,
                            height));
        }
    }

    /** One size for all values, so that the smallest number does not look like the greatest. */
    private double valueSize(Graphics2D canvas, List<KeyFigure> figures, double room) {
        canvas.setFont(ReportFonts.strong(LARGE));
        double widest = figures.stream()
                .mapToDouble(
                        figure -> canvas.getFontMetrics().stringWidth(words.number(figure.value(), figure.format())))
                .max()
                .orElse(0);
        return widest <= room ? LARGE : Math.max(SMALLEST, LARGE * room / widest);
    }

    private void card(Graphics2D canvas, KeyFigure figure, double size, Rectangle2D.Double area) {
        double x = area.x;
        double y = area.y;
        double width = area.width;
        double height = area.height;
        Brush.fill(canvas, new Rectangle2D.Double(x, y, width, height), Palette.LINE, 8);
        Brush.fill(canvas, new Rectangle2D.Double(x + 0.7, y + 0.7, width - 1.4, height - 1.4), "ffffff", 7);
        Brush.fill(canvas, new Rectangle2D.Double(x, y, width, 4), Words.color(figure.status()), 2);
        double left = x + 10;
        double room = width - 20;
        line(canvas, figure.name(), left, y + 24, room, 10, Palette.INK_2, true);
        var value = words.number(figure.value(), figure.format());
        line(canvas, value, left, y + 52, room, size, Palette.INK, true);
        line(canvas, figure.below(), left, y + 66, room, 8.5, Palette.INK_3, false);
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
