package id.sinergi.matrix;

import id.sinergi.indicator.GivenParameters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * How a matrix is turned.
 *
 * @param layer the third axis, of which all members are shown together or one alone
 * @param member of the layers, the one that is shown; empty for all together
 */
public record MatrixTurn(MatrixAxis rows, MatrixAxis columns, MatrixAxis layer, String member, MatrixValue value)
        implements Serializable {

    public static final MatrixTurn USUAL =
            new MatrixTurn(MatrixAxis.SECTOR, MatrixAxis.DESTINATION, MatrixAxis.QUARTER, "", MatrixValue.PLACED);

    private static final String ROWS = "baris";
    private static final String COLUMNS = "kolom";
    private static final String LAYER = "lapis";
    private static final String MEMBER = "pada";
    private static final String VALUE = "nilai";

    public MatrixTurn {
        if (rows.meets(columns) || rows.meets(layer) || columns.meets(layer)) {
            throw new IllegalArgumentException("Three different axes: " + rows + ", " + columns + ", " + layer);
        }
    }

    /**
     * What an address asks for; an axis that meets an earlier one gives way to one that does not.
     *
     * @param members whether an axis has a member of this key
     */
    public static MatrixTurn read(GivenParameters given, BiPredicate<MatrixAxis, String> members) {
        var value = given.one(VALUE, MatrixValue::named).orElse(USUAL.value);
        var places = List.of(ROWS, COLUMNS, LAYER);
        var wanted = places.stream()
                .map(name -> given.one(name, MatrixAxis::named).stream().toList())
                .toList();
        var axes = distinct(wanted);
        for (int place = 0; place < axes.size(); place++) {
            var name = places.get(place);
            var got = axes.get(place);
            wanted.get(place).stream()
                    .filter(axis -> axis != got)
                    .forEach(axis -> given.leaveOut(name, axis.address()));
        }
        var layer = axes.get(2);
        var member = given.one(MEMBER, key -> Optional.of(key).filter(one -> members.test(layer, one)));
        return new MatrixTurn(axes.get(0), axes.get(1), layer, member.orElse(""), value);
    }

    /** One axis for each place: the one asked for if it is free, else the usual one, else any. */
    private static List<MatrixAxis> distinct(List<List<MatrixAxis>> wanted) {
        var usual = List.of(USUAL.rows, USUAL.columns, USUAL.layer);
        var axes = new ArrayList<MatrixAxis>();
        for (int place = 0; place < usual.size(); place++) {
            var candidates = Stream.of(
                            wanted.get(place).stream(),
                            Stream.of(usual.get(place)),
                            usual.stream(),
                            Arrays.stream(MatrixAxis.values()))
                    .flatMap(one -> one);
            axes.add(candidates
                    .filter(axis -> axes.stream().noneMatch(axis::meets))
                    .findFirst()
                    .orElseThrow());
        }
        return axes;
    }

    /** Adds the turn to the parameters of a slice, in full: what is usual may change. */
    public Map<String, List<String>> write(Map<String, List<String>> slice) {
        var query = new LinkedHashMap<>(slice);
        query.put(ROWS, List.of(rows.address()));
        query.put(COLUMNS, List.of(columns.address()));
        query.put(LAYER, List.of(layer.address()));
        if (!member.isEmpty()) {
            query.put(MEMBER, List.of(member));
        }
        query.put(VALUE, List.of(value.address()));
        return query;
    }

    /** Rows become columns. */
    public MatrixTurn transposed() {
        return new MatrixTurn(columns, rows, layer, member, value);
    }

    /** The layers become rows, the rows columns and the columns layers. */
    public MatrixTurn turned() {
        return new MatrixTurn(layer, rows, columns, "", value);
    }

    public MatrixTurn withMember(String other) {
        return new MatrixTurn(rows, columns, layer, other, value);
    }

    public MatrixTurn withValue(MatrixValue other) {
        return new MatrixTurn(rows, columns, layer, member, other);
    }

    /** The axis in one place; where it stands in another already, the two change places. */
    public MatrixTurn with(int place, MatrixAxis axis) {
        var axes = new ArrayList<>(List.of(rows, columns, layer));
        var before = axes.get(place);
        for (int other = 0; other < axes.size(); other++) {
            if (other != place && axes.get(other).meets(axis)) {
                axes.set(other, before);
            }
        }
        axes.set(place, axis);
        return new MatrixTurn(axes.get(0), axes.get(1), axes.get(2), axes.get(2) == layer ? member : "", value);
    }

    public List<MatrixAxis> axes() {
        return List.of(rows, columns, layer);
    }
}
