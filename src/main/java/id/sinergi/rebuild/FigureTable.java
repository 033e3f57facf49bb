package id.sinergi.rebuild;

import java.util.List;

/** The tables that are worked out from the records, and what names a row of each. */
enum FigureTable {
    JOURNEY("journey", "agreement, person"),
    UNMATCHED_DELTA("unmatched_delta", "batch, agreement"),
    LEDGER("ledger", "batch, agreement, region, month, centre, sector, sex, destination"),
    CELL("cell", "agreement, grain, region, month, centre, sector, sex, destination"),
    CELL_PAST("cell_past", "until, agreement, grain, region, month, centre, sector, sex, destination"),
    LAG("lag", "batch, agreement, region, month, centre, sector, sex, destination, stage, months, days"),
    LAG_DISTRIBUTION(
            "lag_distribution",
            "batch, agreement, grain, region, month, centre, sector, sex, destination, stage, months, days");

    private final String table;
    private final List<String> key;

    FigureTable(String table, String key) {
        this.table = table;
        this.key = List.of(key.split(", "));
    }

    String table() {
        return table;
    }

    /** The columns that name a row. */
    List<String> key() {
        return key;
    }

    /** Its rows in a schema as they can be compared; a distribution's days stand in no fixed order. */
    String rows(String schema, List<String> columns) {
        if (this != LAG_DISTRIBUTION) {
            return "select %s from %s.%s".formatted(String.join(", ", columns), schema, table);
        }
        var single = columns.stream()
                .map(column -> List.of("months", "days", "people").contains(column)
                        ? "unnest(%1$s) as %1$s".formatted(column)
                        : column)
                .toList();
        return "select %s from %s.%s".formatted(String.join(", ", single), schema, table);
    }
}
