package id.sinergi.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** A map on which every region is a tile of the same size, coloured by its value and reachable by keyboard. */
public final class TileMap extends Div {

    private static final int CLASSES = 5;

    /**
     * One region.
     *
     * @param label two letters on the tile
     * @param text the value as people read it
     */
    public record Tile(String key, String label, String name, int row, int column, double value, String text)
            implements Serializable {}

    /**
     * @param none legend of tiles without a value
     * @param number writes a threshold of the legend
     * @param onSelect called with the key of the tile that the user chose
     */
    public TileMap(
            List<Tile> tiles,
            String none,
            SerializableFunction<Double, String> number,
            SerializableConsumer<String> onSelect) {
        var thresholds = thresholds(tiles);
        var map = new Div();
        map.addClassName("tiles");
        tiles.forEach(tile -> map.add(button(tile, thresholds, onSelect)));
        add(map, legend(thresholds, none, number));
    }

    private static NativeButton button(Tile tile, List<Double> thresholds, SerializableConsumer<String> onSelect) {
        var button = new NativeButton();
        button.addClassNames("tile", "q" + colour(tile.value(), thresholds));
        button.getStyle()
                .set("grid-row", String.valueOf(tile.row() + 1))
                .set("grid-column", String.valueOf(tile.column() + 1));
        button.setAriaLabel(tile.name() + ": " + tile.text());
        button.getElement().setAttribute("title", tile.name() + ": " + tile.text());
        button.add(new Span(tile.text()));
        button.getElement().insertChild(0, Element.createText(tile.label()));
        button.addClickListener(click -> onSelect.accept(tile.key()));
        return button;
    }

    /** The upper bounds of the colour classes: fifths of the tiles that have a value. */
    private static List<Double> thresholds(List<Tile> tiles) {
        var values = tiles.stream()
                .mapToDouble(Tile::value)
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        return IntStream.rangeClosed(1, CLASSES)
                .mapToObj(part -> values.length == 0 ? 0.0 : values[(values.length - 1) * part / CLASSES])
                .distinct()
                .toList();
    }

    private static int colour(double value, List<Double> thresholds) {
        return value <= 0
                ? 0
                : 1
                        + (int) thresholds.stream()
                                .filter(threshold -> threshold < value)
                                .count();
    }

    private static Div legend(List<Double> thresholds, String none, SerializableFunction<Double, String> number) {
        var legend = new Div();
        legend.addClassName("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        legend.add(swatch(0, none));
        IntStream.range(0, thresholds.size())
                .filter(i -> thresholds.get(i) > 0)
                .forEach(i -> legend.add(swatch(i + 1, "≤ " + number.apply(thresholds.get(i)))));
        return legend;
    }

    private static Span swatch(int colour, String text) {
        var box = new Element("i");
        box.getStyle().set("background", "var(--q" + colour + ")");
        var swatch = new Span();
        swatch.getElement().appendChild(box, Element.createText(text));
        return swatch;
    }
}
