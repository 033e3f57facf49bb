package id.sinergi.journey;

import java.util.List;

/** The three kinds of records and where their revisions and staged rows are kept. */
public enum RecordKind {
    TRAINING(
            "training",
            "staged_training",
            "person, sex, birth_year, region, centre, sector, kbli, cohort, started_on, ended_on, status, agreement"),
    CERTIFICATION(
            "certification",
            "staged_certification",
            "person, tested_on, competent, lsp, scheme, certificate_no, issued_on, valid_until, agreement"),
    PLACEMENT("placement", "staged_placement", "person, kind, placed_on, destination, sector, job, scheme, agreement");

    private final String table;
    private final String stagingTable;
    private final String columns;

    RecordKind(String table, String stagingTable, String columns) {
        this.table = table;
        this.stagingTable = stagingTable;
        this.columns = columns;
    }

    String table() {
        return table;
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

    /** The same columns of one table alias, as an SQL list. */
    String columns(String alias) {
        return String.join(
                ", ",
                List.of(columns.split(", ")).stream()
                        .map(column -> alias + "." + column)
                        .toList());
    }
}
