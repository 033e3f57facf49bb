package id.sinergi.report;

import id.sinergi.chart.ValueFormat;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of typed cells below named columns. */
public record DataTable(List<Column> columns, List<List<Cell>> rows) implements Serializable {

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
}
