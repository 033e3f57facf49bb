package id.sinergi.row;

/** The tables of figures that somebody stated, and where their rows are staged. */
public enum FigureTable {
    PUBLISHED_FIGURE(
            "published_figure",
            "staged_published_figure",
            "indicator, period_start, period_end, dimension, member, as_of, status",
            "value, source"),
    TARGET(
            "target",
            "staged_target",
            "agreement, indicator, year, quarter, region, document, document_date",
            "value, cumulative");

    private final String table;
    private final String stagedTable;
    private final String key;
    private final String content;

    FigureTable(String table, String stagedTable, String key, String content) {
        this.table = table;
        this.stagedTable = stagedTable;
        this.key = key;
        this.content = content;
    }

    public String table() {
        return table;
    }

    public String stagedTable() {
        return stagedTable;
    }

    /** The columns that name a figure, as an SQL list. */
    public String key() {
        return key;
    }

    /** The columns that a figure's key gives, as an SQL list. */
    public String content() {
        return content;
    }

    /** All columns that a file fills, as an SQL list. */
    String columns() {
        return key + ", " + content;
    }
}
