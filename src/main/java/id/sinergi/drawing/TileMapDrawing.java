package id.sinergi.drawing;

import id.sinergi.chart.Point;
import id.sinergi.chart.TileMapChart;
import id.sinergi.document.HeatScale;
import id.sinergi.document.Palette;
import id.sinergi.document.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every place as a tile of the same size where the screen shows it, coloured by its value. */
final class TileMapDrawing {

    private static final double GAP = 2.5;

    private final TileMapChart map;
    private final Words words;
    private final double fontSize;

    TileMapDrawing(TileMapChart map, Words words, double fontSize) {
        this.map = map;
        this.words = words;
        this.fontSize = fontSize;
    }

    void draw(Graphics2D canvas, Rectangle2D area) {
        int columns = 1
                + map.places().stream()
                        .mapToInt(TileMapChart.Place::column)
                        .max()
                        .orElse(0);
        int rows = 1
                + map.places().stream().mapToInt(TileMapChart.Place::row).max().orElse(0);
        double legend = fontSize * 2.4;
        double side = Math.min(area.getWidth() / columns, (area.getHeight() - legend) / rows);
        double left = area.getX() + (area.getWidth() - side * columns) / 2;
        double top = area.getY() + Math.max(0, (area.getHeight() - legend - side * rows) / 2);
        var points =
                map.layers().getFirst().points().stream().collect(Collectors.toMap(Point::key, Function.identity()));
        var scale = HeatScale.of(points.values().stream()
                .map(Point::value)
                .filter(value -> value != null)
                .toList());
        for (var place : map.places()) {
            var tile = new Rectangle2D.Double(
                    left + place.column() * side, top + place.row() * side, side - GAP, side - GAP);
            tile(canvas, tile, place.label(), points.get(place.key()), scale);
        }
        legend(canvas, left, top + rows * side + fontSize, scale);
    }

    private void tile(
            Graphics2D canvas,
            Rectangle2D tile,
            String label,
            @org.jspecify.annotations.Nullable Point point,
            HeatScale scale) {
        var value = point == null ? null : point.value();
        int step = value == null ? 0 : scale.step(value);
        Brush.fill(canvas, tile, value == null ? "f7f9fb" : Palette.CLASSES.get(step), 7);
        canvas.setColor(Palette.color(value == null ? Palette.PREVIOUS : HeatScale.ink(step)));
        double size = tile.getWidth() * 0.27;
        canvas.setFont(ReportFonts.strong(size));
        boolean shown = value != null;
        Brush.centered(canvas, label, tile.getCenterX(), tile.getCenterY() - (shown ? size * 0.55 : 0));
        if (shown) {
            canvas.setFont(ReportFonts.regular(size * 0.82));
            var number = words.number(value, map.measure().format());
            Brush.centered(
                    canvas,
                    Brush.fitting(canvas, number, tile.getWidth()),
                    tile.getCenterX(),
                    tile.getCenterY() + size * 0.65);
        }
    }

    private void legend(Graphics2D canvas, double left, double y, HeatScale scale) {
        double x = left;
        canvas.setFont(ReportFonts.regular(fontSize * 0.9));
        for (int step = 0; step < Palette.CLASSES.size(); step++) {
            var text =
                    scale.label(step, value -> words.number(value, map.measure().format()));
            Brush.fill(
                    canvas, new Rectangle2D.Double(x, y, fontSize * 1.6, fontSize * 0.8), Palette.CLASSES.get(step), 3);
            canvas.setColor(Palette.color(Palette.INK_3));
            Brush.text(canvas, text, x + fontSize * 2, y + fontSize * 0.75);
            x += fontSize * 3 + Brush.width(canvas, text);
        }
    }
}
