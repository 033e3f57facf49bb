package id.sinergi.chart;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A map on which every place is a tile of the same size, coloured by its value: one map with its numbers, or one small
 * map per layer, such as a year, with a shared scale of colours. The role of a point is the status of its place. A
 * selection carries the place as key and the layer as series.
 *
 * @param statuses what the roles are called where points have some; empty for a map without status
 * @param selected key of the place that the reader is in; empty for none
 */
@JsonTypeName("tilemap")
public record TileMapChart(
        Caption caption,
        Measure measure,
        List<Place> places,
        List<Series> layers,
        List<Status> statuses,
        String selected)
        implements ChartDescription {

    /**
     * Where a tile stands.
     *
     * @param label two or three letters on the tile
     * @param row from the top, starting at 0
     * @param column from the left, starting at 0
     */
    public record Place(String key, String label, String name, int row, int column) implements Serializable {

        public Place {
            Require.text(key, "a place needs a key");
            Require.text(label, "a place needs a label");
            Require.text(name, "a place needs a name");
            Require.that(row >= 0 && column >= 0, "a place stands on the map");
        }
    }

    /** The name of a role, drawn on tiles as a symbol. */
    public record Status(Role role, String name) implements Serializable {

        public Status {
            Require.text(name, "a status needs a name");
        }
    }

    public TileMapChart {
        places = List.copyOf(places);
        layers = List.copyOf(layers);
        statuses = List.copyOf(statuses);
        Require.distinct(places, place -> place.row() + ", " + place.column());
        Require.distinct(statuses, status -> status.role().name());
        Require.points(
                places.stream()
                        .map(place -> new Category(place.key(), place.label(), place.name()))
                        .toList(),
                layers);
    }

    /** One map without status. */
    public TileMapChart(Caption caption, Measure measure, List<Place> places, Series layer) {
        this(caption, measure, places, List.of(layer), List.of(), "");
    }

    /** The same values without the map, for files that cannot hold one: bars from the highest, or rows by layer. */
    public ChartDescription withoutMap() {
        var names = places.stream().collect(Collectors.toMap(Place::key, Place::name));
        if (layers.size() == 1) {
            var items = layers.getFirst().points().stream()
                    .filter(Point::shown)
                    .sorted(Comparator.comparing(point -> -requireNonNull(point.value())))
                    .map(point -> new Item(requireNonNull(names.get(point.key())), point))
                    .toList();
            return new BarChart(caption, measure, items);
        }
        var columns = layers.stream()
                .map(layer -> new Category(layer.key(), layer.name()))
                .toList();
        return new HeatmapChart(
                caption, measure, columns, places.stream().map(this::row).toList());
    }

    private Series row(Place place) {
        var points = layers.stream()
                .flatMap(layer -> layer.points().stream()
                        .filter(point -> point.key().equals(place.key()))
                        .map(point -> point.under(layer.key())))
                .toList();
        return new Series(place.key(), place.name(), Role.ACTUAL, points);
    }

    /** Every place can be chosen, also one without a value. */
    @Override
    public boolean contains(String key, String series) {
        return places.stream().anyMatch(place -> place.key().equals(key))
                && layers.stream().anyMatch(layer -> layer.key().equals(series));
    }
}
