package id.sinergi.drawing;

import id.sinergi.document.HeatScale;
import id.sinergi.document.Palette;
import id.sinergi.document.Plot;
import id.sinergi.document.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of a whole as areas, the largest first, each halving what is left along its longer side. */
final class TileDrawing {

    private static final double GAP = 2;

    private final Plot plot;
    private final Words words;
    private final double fontSize;

    TileDrawing(Plot plot, Words words, double fontSize) {
        this.plot = plot;
        this.words = words;
        this.fontSize = fontSize;
    }

    void draw(Graphics2D canvas, Rectangle2D area) {
        var track = plot.tracks().getFirst();
        var order = new ArrayList<>(IntStream.range(0, plot.labels().size())
                .boxed()
                .filter(i -> value(i) > 0)
                .sorted((a, b) -> Double.compare(value(b), value(a)))
                .toList());
        double largest = order.isEmpty() ? 1 : value(order.getFirst());
        place(canvas, order, area, largest, track);
    }

    private void place(Graphics2D canvas, List<Integer> items, Rectangle2D area, double largest, Plot.Track track) {
        if (items.isEmpty()) {
            return;
        }
        if (items.size() == 1) {
            tile(canvas, items.getFirst(), area, largest);
            return;
        }
        double total = items.stream().mapToDouble(this::value).sum();
        double part = 0;
        int split = 0;
        while (split < items.size() - 1 && (split == 0 || part + value(items.get(split)) <= total / 2)) {
            part += value(items.get(split++));
        }
        double share = part / total;
        boolean wide = area.getWidth() >= area.getHeight();
        double width = wide ? area.getWidth() * share : area.getWidth();
        double height = wide ? area.getHeight() : area.getHeight() * share;
        var first = new Rectangle2D.Double(area.getX(), area.getY(), width, height);
        var rest = wide
                ? new Rectangle2D.Double(area.getX() + width, area.getY(), area.getWidth() - width, height)
                : new Rectangle2D.Double(area.getX(), area.getY() + height, width, area.getHeight() - height);
        place(canvas, items.subList(0, split), first, largest, track);
        place(canvas, items.subList(split, items.size()), rest, largest, track);
    }

    private void tile(Graphics2D canvas, int index, Rectangle2D area, double largest) {
        double share = value(index) / largest;
        int step = share > 0.8 ? 5 : share > 0.5 ? 4 : share > 0.25 ? 3 : share > 0.1 ? 2 : 1;
        var inner = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - GAP, area.getHeight() - GAP);
        Brush.fill(canvas, inner, Palette.CLASSES.get(step), 6);
        canvas.setColor(Palette.color(HeatScale.ink(step)));
        canvas.setFont(ReportFonts.strong(fontSize));
        if (inner.getHeight() < fontSize * 1.6 || inner.getWidth() < fontSize * 3) {
            return;
        }
        double room = inner.getWidth() - fontSize;
        double x = inner.getX() + fontSize / 2;
        Brush.text(canvas, Brush.fitting(canvas, plot.labels().get(index), room), x, inner.getY() + fontSize * 1.3);
        if (inner.getHeight() > fontSize * 3) {
            canvas.setFont(ReportFonts.regular(fontSize));
            var number = words.number(value(index), plot.measure().format());
            Brush.text(canvas, Brush.fitting(canvas, number, room), x, inner.getY() + fontSize * 2.6);
        }
    }

    private double value(int index) {
        var value = plot.tracks().getFirst().value(index);
        return value == null ? 0 : value;
    }
}
