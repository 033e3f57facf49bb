package id.sinergi.drawing;

import id.sinergi.document.Floating;
import id.sinergi.document.Palette;
import id.sinergi.document.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What the bars of a waterfall mean, below them. */
record WaterfallLegend(List<Floating> bars, Words words, double fontSize) {

    private static final double STRIPE = 3;

    void draw(Graphics2D canvas, double left, double y) {
        double x = left;
        canvas.setFont(ReportFonts.regular(fontSize * 0.9));
        for (boolean falls : new boolean[] {false, true}) {
            var sign = new Rectangle2D.Double(x, y - fontSize * 0.75, fontSize, fontSize * 0.8);
            canvas.setColor(Palette.color(legendColor(falls)));
            canvas.fill(sign);
            if (falls) {
                stripes(canvas, sign);
            }
            x = write(canvas, words.ofChart(falls ? "fall" : "rise"), x + fontSize * 1.4, y);
        }
        if (Floating.low(bars) > 0) {
            write(canvas, words.ofChart("cut"), x, y);
        }
    }

    private double write(Graphics2D canvas, String text, double x, double y) {
        canvas.setColor(Palette.color(Palette.INK_2));
        Brush.text(canvas, text, x, y);
        return x + Brush.width(canvas, text) + fontSize * 1.6;
    }

    private String legendColor(boolean falls) {
        return bars.stream()
                .filter(bar -> !bar.whole() && bar.falls() == falls)
                .map(Floating::color)
                .findFirst()
                .orElse(Palette.INK_3);
    }

    /** What falls is told from what rises without any colour. */
    static void stripes(Graphics2D canvas, Rectangle2D bar) {
        canvas.setColor(Color.WHITE);
        for (double y = bar.getY() + STRIPE; y < bar.getMaxY(); y += STRIPE) {
            canvas.fill(new Rectangle2D.Double(bar.getX(), y, bar.getWidth(), 0.9));
        }
    }
}
