package id.sinergi.matrix;

import id.sinergi.language.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Keeps the first members of an axis and adds the others up under one key, so that totals stay what they are. */
final class MatrixFold {

    private MatrixFold() {}

    /** As many as fit, and the rest as one. */
    static List<MatrixMember> members(List<MatrixMember> members, int most, Locale locale) {
        if (members.size() <= most) {
            return members;
        }
        var rest = members.subList(most - 1, members.size());
        return Stream.concat(
                        members.stream().limit(most - 1L),
                        Stream.of(new MatrixMember(
                                MatrixMember.OTHERS,
                                Texts.of("dashboard.others", locale, rest.size()),
                                rest.stream().map(MatrixMember::total).reduce(MatrixCell.UNKNOWN, MatrixCell::plus))))
                .toList();
    }

    /** The cells of those without a place of their own under the key of the rest. */
    static Map<String, Map<String, MatrixCell>> cells(
            Map<String, Map<String, MatrixCell>> cells, List<MatrixMember> rows, List<MatrixMember> columns) {
        var row = place(rows);
        var column = place(columns);
        var folded = new HashMap<String, Map<String, MatrixCell>>();
        cells.forEach((rowKey, line) ->
                line.forEach((columnKey, cell) -> folded.computeIfAbsent(row.apply(rowKey), key -> new HashMap<>())
                        .merge(column.apply(columnKey), cell, MatrixCell::plus)));
        return folded;
    }

    /** @param shown those that have a place */
    private static UnaryOperator<String> place(List<MatrixMember> shown) {
        var own = shown.stream().map(MatrixMember::key).toList();
        return key -> own.contains(key) ? key : MatrixMember.OTHERS;
    }
}
