package id.sinergi.rebuild;

import java.util.List;
import java.util.stream.Stream;

/** The tables that are worked out from the records, and what names a row of each. */
enum FigureTable {
    JOURNEY("journey", "agreement, person"),
    UNMATCHED_DELTA("unmatched_delta", "batch, agreement"),
    RECORD_MATCH("record_match", "is_placement, record, asked, batch_in"),
    COUNTED_TEST("counted_test", "batch, agreement, month, region, centre, sector, sex"),
    LEDGER("ledger", "batch, agreement, region, month, centre, sector, sex, destination, cause"),
    CELL("cell", "agreement, grain, region, month, centre, sector, sex, destination"),
    CELL_PAST("cell_past", "until, agreement, grain, region, month, centre, sector, sex, destination"),
    LAG("lag", "batch, agreement, region, month, centre, sector, sex, destination, stage, months, days"),
    LAG_DISTRIBUTION(
            "lag_distribution",
            "batch, agreement, grain, region, month, centre, sector, sex, destination, stage, months, days",
            "people"),
    WAITING_DELTA("waiting_delta", "batch, agreement, grain, region, month, centre, sector, sex, days", "people");

    private final String table;
    private final List<String> key;
    private final List<String> lists;

    FigureTable(String table, String key) {
        this.table = table;
        this.key = List.of(key.split(", "));
        this.lists = List.of();
    }

    /** A table whose rows hold lists, of which the first ones belong to the key. */
    FigureTable(String table, String key, String value) {
        this.table = table;
        this.key = List.of(key.split(", "));
        this.lists = Stream.of("months", "days", value)
                .filter(column -> column.equals(value) || this.key.contains(column))
                .toList();
    }

    String table() {
        return table;
    }

    /** The columns that name a row. */
    List<String> key() {
        return key;
    }

    /** Its rows in a schema as they can be compared; what stands in lists has no fixed order. */
    String rows(String schema, List<String> columns) {
        var single = columns.stream()
                .map(column -> lists.contains(column) ? "unnest(%1$s) as %1$s".formatted(column) : column)
                .toList();
        return "select %s from %s.%s".formatted(String.join(", ", single), schema, table);
    }
}
