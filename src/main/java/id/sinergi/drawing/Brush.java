package id.sinergi.drawing;

import id.sinergi.document.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The strokes that drawings share. */
final class Brush {

    private Brush() {}

    static void fill(Graphics2D canvas, Rectangle2D area, String color, double radius) {
        canvas.setColor(Palette.color(color));
        canvas.fill(new RoundRectangle2D.Double(
                area.getX(), area.getY(), area.getWidth(), area.getHeight(), radius, radius));
    }

    static void text(Graphics2D canvas, String text, double x, double y) {
        canvas.drawString(text, (float) x, (float) y);
    }

    static void centered(Graphics2D canvas, String text, double x, double y) {
        text(canvas, text, x - width(canvas, text) / 2, y + canvas.getFont().getSize2D() * 0.36);
    }

    static void right(Graphics2D canvas, String text, double x, double y) {
        text(canvas, text, x - width(canvas, text), y);
    }

    static double width(Graphics2D canvas, String text) {
        return canvas.getFontMetrics().getStringBounds(text, canvas).getWidth();
    }

    /** The text in lines no wider than given; the last one ends in an ellipsis where there are more. */
    static List<String> lines(Graphics2D canvas, String text, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && width(canvas, line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            var kept = new ArrayList<>(lines.subList(0, most));
            kept.set(most - 1, kept.getLast() + " …");
            return kept;
        }
        return lines;
    }

    /** The text, shortened where it is wider than given. */
    static String fitting(Graphics2D canvas, String text, double width) {
        if (width(canvas, text) <= width) {
            return text;
        }
        for (int length = text.length() - 1; length > 0; length--) {
            var shortened = text.substring(0, length).strip() + "…";
            if (width(canvas, shortened) <= width) {
                return shortened;
            }
        }
        return "";
    }
}
