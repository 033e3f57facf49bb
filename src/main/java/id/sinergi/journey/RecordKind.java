package id.sinergi.journey;

import id.sinergi.revision.RevisedTable;
import java.util.List;

/** The three kinds of records and where their revisions and staged rows are kept. */
public enum RecordKind {
    TRAINING(
            "training",
            "staged_training",
            "person, sex, birth_year, region, centre, sector, kbli, training_group, started_on, ended_on, status,"
                    + " agreement",
            "started_on"),
    CERTIFICATION(
            "certification",
            "staged_certification",
            "person, tested_on, competent, lsp, scheme, certificate_no, issued_on, valid_until, agreement",
            "tested_on"),
    PLACEMENT(
            "placement",
            "staged_placement",
            "person, kind, placed_on, destination, sector, job, scheme, agreement",
            "placed_on");

    private final String table;
    private final String stagingTable;
    private final String columns;
    private final String day;

    RecordKind(String table, String stagingTable, String columns, String day) {
        this.table = table;
        this.stagingTable = stagingTable;
        this.columns = columns;
        this.day = day;
    }

    String table() {
        return table;
    }

    RevisedTable revised() {
        return new RevisedTable(table, "source_id, sender", columns);
    }

    /** The table of the valid rows of an upload. */
    public String stagingTable() {
        return stagingTable;
    }

    /** What a file fills of the staging table, as an SQL list. */
    public String stagedColumns() {
        return "source_id, " + columns;
    }

    /** The columns that make up a revision besides its key, as an SQL list. */
    String columns() {
        return columns;
    }

    /** Whether two aliases are rows of the same key: one that the same sender gave. */
    static String sameKey(String one, String other) {
        return "%1$s.source_id = %2$s.source_id and %1$s.sender = %2$s.sender".formatted(one, other);
    }

    /** What a row of an alias is about, as an SQL list: a key that comes to stand for another is hardly a correction. */
    String identity(String alias) {
        return "%1$s.person, %2$s, extract(year from %1$s.%3$s)".formatted(alias, centre(alias), day);
    }

    /** The centre of a row of an alias, in SQL; null where its kind has none. */
    String centre(String alias) {
        return this == TRAINING ? alias + ".centre" : "cast(null as smallint)";
    }

    /** The day that a row is dated by. */
    String day() {
        return day;
    }

    /** The same columns of one table alias, as an SQL list. */
    String columns(String alias) {
        return String.join(
                ", ",
                List.of(columns.split(", ")).stream()
                        .map(column -> alias + "." + column)
                        .toList());
    }
}
