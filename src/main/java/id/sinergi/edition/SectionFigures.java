package id.sinergi.edition;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of a table under the words that name them: the leading columns of words say what a row is of, so that it is
 * found again wherever it stands.
 */
final class SectionFigures {

    private static final String SEPARATOR = " · ";

    /** Where a figure stands. */
    record Place(String row, String column) {}

    /** A figure with its column. */
    record Value(Cell cell, Column column) {}

    private SectionFigures() {}

    static Map<Place, Value> of(DataTable table) {
        var columns = table.columns();
        int names = names(columns);
        var figures = new LinkedHashMap<Place, Value>();
        for (var row : table.rows()) {
            var name = row.subList(0, names).stream()
                    .map(SectionFigures::word)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(SEPARATOR));
            IntStream.range(names, columns.size())
                    .forEach(i ->
                            figures.put(new Place(name, columns.get(i).name()), new Value(row.get(i), columns.get(i))));
        }
        return figures;
    }

    /** How many columns name a row: those of words before the first of numbers, and never all of them. */
    private static int names(List<Column> columns) {
        int words = (int)
                columns.stream().takeWhile(column -> column.format() == null).count();
        return Math.max(1, Math.min(words, columns.size() - 1));
    }

    private static String word(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Number(double value) -> String.valueOf(value);
            case Cell.Day day -> day.date().toString();
            case Cell.Empty _ -> "";
        };
    }
}
