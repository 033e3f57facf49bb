package id.sinergi.matrix;

import java.util.HashMap;
import java.util.Map;

/**
 * The cells of a matrix and their totals, by key.
 *
 * @param cells pairs without anybody may be missing
 * @param window months after which a placement rate is taken; 0 for everything else
 */
record MatrixSums(
        Map<String, MatrixCell> rows,
        Map<String, MatrixCell> columns,
        Map<String, Map<String, MatrixCell>> cells,
        MatrixCell whole,
        int window) {

    static final MatrixSums NONE = new MatrixSums(Map.of(), Map.of(), Map.of(), MatrixCell.UNKNOWN, 0);

    MatrixSums transposed() {
        var turned = new HashMap<String, Map<String, MatrixCell>>();
        cells.forEach((row, line) -> line.forEach((column, cell) ->
                turned.computeIfAbsent(column, key -> new HashMap<>()).put(row, cell)));
        return new MatrixSums(columns, rows, turned, whole, window);
    }
}
