package id.sinergi.matrix;

import id.sinergi.indicator.Slice;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A value by two axes.
 *
 * @param slice what it is of, narrowed to the chosen layer
 * @param layers the members of the third axis
 * @param cells by the keys of row and column
 * @param whole of the slice
 * @param window months after which a cohort's placement rate is taken
 */
public record Matrix(
        Slice slice,
        MatrixTurn turn,
        List<MatrixMember> layers,
        List<MatrixMember> rows,
        List<MatrixMember> columns,
        Map<String, Map<String, MatrixCell>> cells,
        MatrixCell whole,
        int window) {

    public Matrix {
        layers = List.copyOf(layers);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    public MatrixCell at(MatrixMember row, MatrixMember column) {
        return cells.getOrDefault(row.key(), Map.of()).getOrDefault(column.key(), MatrixCell.ZERO);
    }

    public OptionalDouble value(MatrixCell cell) {
        return cell.value(turn.value().isRate());
    }

    /** Whether some cell is empty for this reason. */
    public boolean has(MatrixCell.State state) {
        return all().anyMatch(cell -> cell.state() == state);
    }

    /** The largest value of a cell that is not a total; zero where there is none. */
    public double most() {
        return all().flatMapToDouble(cell -> value(cell).stream()).max().orElse(0);
    }

    private Stream<MatrixCell> all() {
        return rows.stream().flatMap(row -> columns.stream().map(column -> at(row, column)));
    }

    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }
}
