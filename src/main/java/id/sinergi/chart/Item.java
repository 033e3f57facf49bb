package id.sinergi.chart;

import java.io.Serializable;

/** A named value that stands for itself, such as a province or a stage. */
public record Item(String label, Point point) implements Serializable {

    public Item {
        Require.text(label, "an item needs a label");
    }

    public static Item of(String key, String label, double value) {
        return new Item(label, Point.of(key, value));
    }
}
