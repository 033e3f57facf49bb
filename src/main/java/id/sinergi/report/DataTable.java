package id.sinergi.report;

import id.sinergi.chart.ValueFormat;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of typed cells below named columns. */
public record DataTable(List<Column> columns, List<List<Cell>> rows) implements Serializable {

    private static final int NUMBER = 7;
    private static final int MARGIN = 3;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 34;

    /**
     * One column.
     *
     * @param format how its numbers are written; null where it holds words or dates
     */
    public record Column(String name, @Nullable ValueFormat format) implements Serializable {

        public static Column words(String name) {
            return new Column(name, null);
        }

        public static Column people(String name) {
            return new Column(name, ValueFormat.INTEGER);
        }
    }

    public DataTable {
        columns = List.copyOf(columns);
        int width = columns.size();
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row has one cell for each column");
        }
    }

    /** What share of a page's width each column needs, by its longest text or word of its name; none starves another. */
    List<Double> widths() {
        var needs = IntStream.range(0, columns.size())
                .mapToObj(column -> {
                    int longest = rows.stream()
                            .map(row -> row.get(column))
                            .mapToInt(cell ->
                                    cell instanceof Cell.Text text ? text.text().length() : NUMBER)
                            .max()
                            .orElse(NUMBER);
                    int word = Stream.of(columns.get(column).name().split(" "))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
                    return (double) Math.clamp(Math.max(longest, word) + MARGIN, NARROWEST, WIDEST);
                })
                .toList();
        double all = needs.stream().mapToDouble(need -> need).sum();
        return needs.stream().map(need -> need / all).toList();
    }
}
