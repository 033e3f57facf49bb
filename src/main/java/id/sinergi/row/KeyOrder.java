package id.sinergi.row;

/** Whether the rows of a file come in the order of their keys, as exports mostly do: then no key can stand in it twice. */
public final class KeyOrder {

    private final String column;
    private boolean ascending;
    private String last = "";

    public KeyOrder(FileKind kind) {
        column = kind.keyColumn();
        ascending = kind.key().equals("source_id");
    }

    public void follow(RowValues row) {
        if (ascending) {
            var key = row.text(column);
            ascending = key.compareTo(last) > 0;
            last = key;
        }
    }

    public boolean isAscending() {
        return ascending;
    }
}
