package id.sinergi.document;

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
    private static final int WIDE = 2;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 34;

    /** A table of few columns has room for sentences. */
    private static final int WIDEST_OF_FEW = 66;

    private static final int FEW = 4;

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

    /** Whether each column's cells end at the same place, as numbers do. */
    public List<Boolean> endsAlike() {
        return columns.stream().map(column -> column.format() != null).toList();
    }

    /** What share of a page's width each column needs, by its longest text or word of its name; none starves another. */
    public List<Double> widths() {
        var needs = IntStream.range(0, columns.size())
                .mapToObj(column -> {
                    int longest = rows.stream()
                            .map(row -> row.get(column))
                            .mapToInt(cell -> cell instanceof Cell.Text(String text) ? need(text) : NUMBER)
                            .max()
                            .orElse(NUMBER);
                    int word = Stream.of(columns.get(column).name().split(" "))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
                    return (double) Math.clamp(
                            Math.max(longest, word) + MARGIN, NARROWEST, columns.size() > FEW ? WIDEST : WIDEST_OF_FEW);
                })
                .toList();
        double all = needs.stream().mapToDouble(need -> need).sum();
        return needs.stream().map(need -> need / all).toList();
    }

    /** A text of one word goes on no second line, and the digits and capitals of codes are wide. */
    private static int need(String text) {
        return text.contains(" ") ? text.length() : text.length() + WIDE;
    }
}
